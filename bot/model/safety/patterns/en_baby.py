"""Emergencies of the baby once born, in English: breathing, colour, waking, heat and cold.

After https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/. An ill baby
is never sent to maternity triage, so a row here must not speak for a baby still inside.
"""

from __future__ import annotations

from ..phrases import Row

BREATHING = (
    Row(
        "not_breathing",
        """
        @child .. not|cant|stop|struggle|hard .. breath / @child .. trouble .. breath /
        not breath / breath .. stop / stop .. breath / not .. breath & @infant /
        trouble|struggle .. breath & @infant|child / few secs .. breath
        """,
        unless="""
        i not|cant|stop|struggle .. breath / me .. breath / my breath / i .. cant .. breath /
        pregnant / breath .. i|me|my
        """,
    ),
    Row(
        "breathing_badly",
        """
        @child & breath & @badly / grunt / rib|chest|stomach|belly .. suck|going|pull .. in /
        suck .. in .. rib|chest|breath / suck .. rib|chest / rib .. suck / wheeze / nostrils /
        nose flare / chest .. going in|up .. breath / @child .. sound .. struggle /
        @child .. pause|stop|hold .. breath /
        breath .. funny|weird|different|noisy|quick & @infant|child /
        @child .. pant|panting|gasp / panting .. rib|breath /
        rib .. show|showing|sticking|stick|see & @child|breath / pausing .. breath
        """,
        unless="""
        i .. wheeze / my asthma / i .. breath / my breath / my chest / breathing exercises /
        labour
        """,
    ),
    Row(
        "choking",
        """
        @child .. choke / choke .. @infant|child|milk|food|on / ^ choke $ / ^ help choke /
        choke help
        """,
        unless="""
        choke .. me|her .. @aggressor / @aggressor_named .. choke / choke me /
        how .. avoid|prevent|first aid / risk / weaning / class|course|first aid
        """,
    ),
    Row(
        "face_down",
        """
        @infant|child .. face down / face down .. cot|bed|bath|water /
        under .. water & @infant|child|he|she / @smothered & @infant /
        went|slip under .. water|bath / blanket .. over .. face & @child|breath|find
        """,
        unless="i .. want|going|thoughts|feel|scared / head down",
    ),
)

COLOUR = (
    Row(
        "blue_or_grey",
        """
        @child .. blue|grey|purple / lip|face|skin|mouth|hand|tongue|nails .. blue|grey|purple /
        blue|grey|purple .. lip|face|skin|mouth|tongue / turn|go|gone blue|grey|purple /
        cough .. blue / cry .. blue|purple / @child .. funny|weird|different|bad|odd colour /
        colour .. not .. right & @infant|child / lose colour /
        he|she|baby .. funny|weird|different|bad|horrible|wrong colour / funny colour /
        turned|turn|goes|going|went .. dusky
        """,
        unless="""
        decor / blue .. eye / eye .. blue|grey / my lip .. blue / hair / i .. blue|purple /
        boy or girl
        """,
    ),
    Row(
        "pale_or_mottled",
        """
        @child .. pale|mottled / skin .. mottled|pale|grey / mottled & @infant /
        pale & floppy|ill|feed|sleepy|cold|hot
        """,
        unless="pregnant / i pale",
    ),
    Row(
        "yellow",
        """
        @child & yellow & skin|eye|sleepy|feed|ill|face|very|look|milk|wake / jaundice /
        eye .. yellow / yellow .. eye|skin|face / @child .. more yellow / @child yellow /
        get|getting|gone|going .. yellow & @child
        """,
        unless="""
        decor / poo .. yellow / yellow .. poo|nappy|snot|discharge|spot / nappy .. yellow / itch /
        mustard
        """,
    ),
)

ALERTNESS = (
    Row(
        "floppy",
        "floppy / @child .. limp / ragdoll / @infant .. lifeless / doll & floppy|wake|rag|limp",
        unless="floppy .. hat|ear|hair|bunny|disk / pelvic floor",
    ),
    Row(
        "will_not_wake",
        """
        @child .. not|cant .. wake / not|cant .. wake .. @child / not|cant wake [up] /
        hard .. wake / cant .. get .. awake / not .. waken / @child .. wake .. not /
        @child .. not|cant .. open .. eye / cant .. get .. @child .. wake
        """,
        unless="""
        i cant|not wake up .. work|morning|early|time|for / i cant wake up $ / wake .. work /
        not wake .. night|me|if / not .. want .. wake / never wake / should .. wake /
        sleep .. never .. wake / pregnant
        """,
    ),
    Row(
        "unresponsive",
        "@infant|child|he|she|twin .. unresponsive|respond / unresponsive / not respond",
        unless="@infant|child|he|she|twin .. breath .. i / pregnant / woman / husband .. respond",
    ),
    Row(
        "too_sleepy",
        """
        @child .. very|too sleepy / @infant .. sleepy / sleepy .. not .. feed|milk|wake|herself /
        sleep .. all day & not & feed|milk|wake / sleepy & feed|milk|dry|yellow|hot|floppy /
        not .. feed & sleepy / sleep|asleep .. constantly|nonstop|hour .. wake|rouse|milk|feed /
        not interested .. milk|feed|bottle|food / not .. interest .. milk|feed /
        sleep|asleep # hour .. cant|not|wake / cant rouse
        """,
        unless="through night|slept / lovely|amazing|great|finally|normal",
    ),
    Row(
        "not_moving",
        "not .. move & @born / not .. move .. arm|leg",
        unless="week pregnant / move home|flat",
    ),
    Row(
        "fit",
        """
        @child .. fit|seizure|jerk / @child .. have fit|seizure / @child .. shake /
        @child .. go|went stiff / stiff .. then .. floppy / eye .. roll & @infant|old / jerk /
        some .. fit
        """,
        unless="""
        decor / fit .. in|into|clothes / i .. shake|shook /
        nearly|want|feel|going|scared .. shake / not fit / keep fit / seat .. fit /
        fit .. anymore / shake .. bottle / startle|reflex / asleep|sleep .. jerk|jerky
        """,
    ),
)

TEMPERATURE = (
    Row(
        "fever",
        "@child .. fever / @infant|child & fever / @child .. burn up",
        unless="i .. fever / fever .. me / my fever / breast .. fever",
    ),
    Row(
        "temperature",
        """
        @child .. temperature / temperature .. @fever_numbers & @infant|child|old|week|month /
        @fever_numbers & @infant|child & temperature|hot|jabs|ill /
        @infant & temperature & @fever_numbers|low|high /
        thermometer .. @fever_numbers|high|says / temperature .. going|go up .. @fever_numbers /
        @fever_numbers .. thermometer / if baby|child|he|she .. has|have .. temperature|fever /
        baby .. has|have .. temperature
        """,
        unless="""
        temperature .. room|bath|water|milk / room|bath|water|milk .. temperature /
        what temperature / pregnant / which|best thermometer / room / my temperature|thermometer /
        how .. take / i have|got temperature / i got|have .. high temperature
        """,
    ),
    Row(
        "hot",
        """
        @child .. boiling|roasting / @child .. very hot / @child .. hot hot /
        @child & hot & feed|milk|ill|floppy|cry|rash|vomit|herself|breath|shake|wake /
        boiling .. newborn / feel .. boiling|hot & @infant / body hot & baby|child|newborn /
        @infant hot
        """,
        unless="room|weather|bath|milk|bottle|drink|tea|night|clothes|pram / i .. hot",
    ),
    Row(
        "cold",
        """
        @infant .. very|so|stone|freezing cold /
        @child .. cold & floppy|wake|feed|mottled|blue|grey|warm|skin /
        @infant .. cold .. not .. warm / temperature .. 34|35 & @child /
        @infant .. cold .. touch|feel / @infant .. feel .. cold / @child .. very cold
        """,
        unless="""
        hand|feet .. cold / have|got .. cold / room|weather / have|got|has cold / bit .. cold /
        head cold
        """,
    ),
)

ROWS = (
    *BREATHING,
    *COLOUR,
    *ALERTNESS,
    *TEMPERATURE,
)
