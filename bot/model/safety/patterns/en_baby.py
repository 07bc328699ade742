"""Emergencies of the baby once born, in English.

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

VOMIT_AND_NAPPY = (
    Row(
        "green_vomit",
        "green .. vomit|sick / vomit|sick .. green / vomit|sick & green & @child",
    ),
    Row(
        "vomiting",
        """
        @child .. vomit|sick .. every|all|everything|nonstop|projectile|blood|lots|constant|everytime|since|keep /
        projectile / @infant .. keep .. vomit|sick /
        @child .. not|cant .. keep .. down|milk|anything /
        vomit|sick & @infant & dry|blood|fever|floppy|head|diarrhoea / @child .. vomit .. # time /
        @child .. vomit|sick .. too|not .. stop / @infant|child .. not .. stop .. vomit|sick /
        @infant|child vomit / vomit .. @infant
        """,
        unless="i .. vomit|sick / my .. sick / pregnant / feel sick",
    ),
    Row(
        "blood",
        """
        blood .. nappy|poo|vomit|sick|nose / nappy|poo|vomit .. blood /
        blood .. his|babys .. nose|mouth|poo|nappy|sick / @infant|child .. blood .. from|in /
        bleed .. button / button .. bleed / @infant|child .. bleed .. nose|mouth|button
        """,
        unless="my poo / i .. blood / i vomit|cough",
    ),
    Row(
        "diarrhoea",
        """
        diarrhoea & @infant|old|child|vomit / loose motion|motions / loose poo /
        motion & @infant|child|blood|fever
        """,
        unless="i .. diarrhoea / pregnant / car .. motion|sick",
    ),
    Row(
        "dry_nappies",
        """
        dry nappy / no|not .. wet nappy / no wet .. nappy / nappy .. dry /
        no pee & @infant|nappy|feed|vomit|projectile|milk / not .. nappy .. wet /
        @child .. not .. pee|wet / nappy .. dry|not .. hour / not .. change .. wet|nappy
        """,
        unless="potty / nappy .. how",
    ),
    Row(
        "button",
        """
        button .. red|smell|pus|ooze|infected|swell|bleed|hot /
        button & smell|pus|infected|bleed|ooze
        """,
    ),
)

FEEDING = (
    Row(
        "not_feeding",
        """
        @child .. not .. feed|milk / @child .. stop .. feed / @infant .. cant .. feed /
        @child .. refuse .. feed|milk|breast|bottle / refuse .. milk|feed|bottle /
        no milk .. since|day|hour|all / not .. any milk & @child|old|week / not .. drink .. milk /
        not feed|milk .. since|all|today & @child / @child .. off .. milk|feeds|bottle /
        not .. feed & sleepy|yellow|hot|floppy|ill|fever|temperature / not .. feed .. since /
        @newborn_old .. not .. feed / not .. want .. milk|feed & @child /
        not .. latch .. sleepy|hour|day|night / @child .. not .. want .. milk|feed|bottle /
        not take .. milk / wont take milk / @infant .. not .. eat /
        @child .. not .. eat .. drink|since|hour|days / @infant .. no .. eat /
        @child .. not .. take .. milk|feeds|any|feed
        """,
        unless="""
        my milk / milk .. come in / i .. not .. feed|breastfeed|milk / feed .. solids|puree|side /
        not .. breastfeed .. because / not .. feed .. night / should|can .. not / milk .. powder /
        milk .. money|food bank|tokens|help / not latch / cow milk / how .. stop /
        only boob|breast / bottle only / boob|breast .. bottle / bottle .. boob|breast /
        bottle .. back .. work / dummy
        """,
    ),
    Row(
        "not_taking_bottle",
        "not .. take .. bottle & hot|temperature|fever|ill|sleepy|floppy|vomit|breath|cry|poorly",
    ),
)

OTHER = (
    Row(
        "bleeding",
        """
        baby|newborn|child bleed / his|her|babys .. bleed /
        bleed .. from .. nose|mouth|ear|bum|button|cord & baby|his|her|he|she /
        cut .. head|lip|face .. bleed
        """,
        unless="baby blues / bleed .. baby .. ok / my nose|mouth|bum|nipple",
    ),
    Row(
        "bitten",
        """
        dog|cat|someone|child|toddler|kid .. bite|bit|scratch|attack .. @infant|him|her|face|eye /
        @infant .. bitten|attacked by / scratch .. babys .. eye /
        cat|dog .. sat|lay|on .. baby|babys|face
        """,
        unless="my toddler .. bit .. lip / kids at nursery / nails",
    ),
    Row(
        "signs_without_a_name",
        """
        breath .. fast|quick|weird|different|noisy|struggle / sound|sounds .. struggle /
        not|cant .. open .. eye / not .. wake|waken / cant .. get .. wake / cold .. touch /
        not .. have .. any|milk .. milk|feed /
        not .. feed .. since|all|today|hour|yesterday|night /
        not .. take .. milk|feed|bottle .. since|all / too weak .. suck|feed|cry|drink /
        look|looks grey|pale|blue / not .. feed & grey|pale|floppy|sleepy|hot|cold / go .. stiff /
        stiff .. shake|shook / not .. stop .. scream & hour|hot / scream .. hour /
        rash .. not .. go|fade|away|disappear .. press|glass|push|touch / bruise .. spots|rash /
        neck stiff / stiff neck & rash|fever|hot|light / sick .. blood / red .. nappy /
        nappy .. red|jelly / cant .. keep .. milk /
        fall off .. sofa|bed|table|chair|swing|slide|worktop|changing / bump .. his|her head /
        bang .. his|her head / eat|ate|drink|drank|swallow .. object /
        object .. eat|ate|swallow|drink|drank /
        pour|spill|pull|grab .. hot|kettle|tea|coffee .. himself|herself|him|her /
        pour .. hot|water .. on / moan cry / cry .. high|moan|weird|different /
        fever .. after .. injection / soft .. bulge / wont|cant .. settle & hot|fever|vomit /
        some .. fit
        """,
        unless="""
        i / my / me / im / mum|mother|woman|husband|pregnant / labour / can|should|how it /
        decor
        """,
        because="a mother in haste leaves the baby out: nobody else is named either",
    ),
    Row(
        "strange_cry",
        """
        high pitch / cry .. different|weak .. cat / cry .. sound .. different / different .. cry /
        inconsolable / cry & hot|fever|floppy|rash|temperature & @child / @child .. moan /
        cry .. high|not .. normal|usual|same|right / scream .. hour|nonstop & hot|pale|leg /
        scream .. pain & @child|leg|pale / not .. stop .. scream|cry .. hot|pale|fever|limp /
        scream .. hour
        """,
        unless="i .. cry / room hot",
    ),
    Row(
        "rash",
        """
        rash & fade|glass|purple|floppy|fever|hot|spread|bruise|ill|temperature /
        spots .. purple / purple .. spots / spots .. not .. fade|disappear / not .. fade /
        rash & @infant|child & not .. go|fade|away / rash .. not .. go|fade|disappear /
        bruise .. spots / spots .. red|purple .. belly|leg & @infant|child|his|her
        """,
        unless="scar|tan|stretch",
    ),
    Row(
        "meningitis",
        "meningitis",
        unless="jab|vaccine|injection / what meningitis / signs .. meningitis",
    ),
    Row(
        "fall",
        """
        @infant|child|twin .. fall|fell / he|she .. fall|fell .. off|from|down /
        @infant .. roll .. off / roll .. off .. bed|sofa|table /
        i|husband|father|someone .. drop .. @infant|child|him / drop .. on .. head|floor /
        head .. bang / bang .. head & @child / hit .. head & @child /
        fell|fall & me|i .. hold .. baby / fall .. hold .. baby / drop .. @infant /
        child|someone|sister .. drop .. @infant|him|her / fall .. with .. @infant /
        fall .. @infant .. arm / his|her head .. bang|hit|bump / bump .. on .. his|her .. head /
        bump on .. head|forehead / @infant|child .. bang|hit|bump|bash .. head /
        throw|threw .. baby / he|husband|partner .. throw|drop .. baby /
        baby|child|son|daughter|he|she .. bang|knock|bump .. head /
        bang|bash|knock .. on .. head / head injury & @child /
        @infant .. hit .. floor|head|ground / he|she hit floor /
        carry|carrying baby .. fell|trip|tripped|slip|hit /
        @child .. fell|fall out .. cot|bed|pram|highchair|chair|window|arms|swing|buggy|car|her|his /
        fell out .. cot|pram|highchair
        """,
        unless="""
        asleep / button|stump|hair / drop .. nursery|school|mum|mom|at|with|off /
        drop .. size|pelvis / baby drop / fall .. pregnant|love / on purpose / thoughts /
        i .. want|might
        """,
    ),
    Row(
        "swallowed",
        """
        swallow & @infant|child|he|she / swallow .. object /
        @child .. eat|drink .. object|whole|bleach / drink .. whole .. bottle|calpol /
        put .. in .. mouth & choke|battery|tablet|coin /
        @child .. eat|drink|ate|drank|swallow .. object|poison / @child .. choke /
        object .. eat|ate|swallow|drank / hold .. pills .. eat|ate|swallow /
        drink|drank .. my .. object|vape / got .. my .. pills /
        @child .. got|get .. hold .. object / hold of object|pills
        """,
        unless="""
        i .. swallow / swallow .. @hurt_only / hurt .. swallow / vitamins / cant swallow /
        i .. eat|drink / how .. much|many|long / what .. eat|drink / class|course|first aid /
        risk
        """,
    ),
    Row(
        "burn",
        """
        spill .. hot|tea|water|kettle|coffee .. on / spill & @infant|child / scald /
        hot .. water|tea|coffee|drink .. on .. @child|himself|herself / burn .. his|her|him /
        @child .. burn|scald / iron|oven|hob|straighteners .. burn / burn .. @infant|child|his /
        burn .. by .. hot / burn .. hot .. drink|tea|water|coffee /
        coffee|tea|water|soup|kettle .. spill|spilt|pour .. on|over .. her|him|baby /
        spill .. on .. her|him|baby /
        tea|coffee|water|soup|drink .. over .. baby|him|her|himself|herself /
        hot .. over .. baby|him|her
        """,
        unless="""
        sunburn / heartburn / burn up / wind / house down / burn house|down / smile /
        my|me|i .. tongue|hand|finger .. burn / burnt my / water over .. head .. bath|wash|swim
        """,
    ),
    Row(
        "soft_spot",
        """
        softspot & bulge|swell|up|hard|sunken / soft spot & bulge|up|swell|sunken /
        soft .. bulge|sunken|gone in|swell / head .. bulge|sunken / bulge .. head
        """,
        unless="softspot .. close",
    ),
    Row(
        "very_ill",
        """
        @infant|child .. ill / @child .. very|so .. ill|sick /
        @infant .. not .. herself|right|himself / not .. herself & @infant|hot|feed|cry /
        something .. wrong & @born / something .. not right & @born / sick baby /
        @infant|child .. not .. well|good|right|herself / newborn .. sick|ill /
        @infant|child sick / @child_pronoun .. not .. right .. very|sleepy|pale|floppy|hot /
        @child .. not .. seem .. right /
        something .. wrong .. newborn|baby|son|daughter & old|born|feed|milk|nappy /
        something .. wrong .. baby .. # week|day|month / @infant .. in pain /
        @infant|child .. unconscious / @infant .. die|dying / baby .. dehydrated /
        think .. dehydrated & baby|he|she / help .. my baby $ / ^ help my baby / baby .. drown /
        drowned .. bath|pool|water / @child .. need .. hospital|ambulance|help now /
        baby not ok|okay|alright / @infant .. poorly|ill|unwell
        """,
        unless="""
        ill .. i|me / kin .. ill / calm / scan / sick .. bit|after|milk|reflux|feed /
        not well .. fed / latch / child sick day|leave / car sick / fill|full|good sleep /
        sleep .. well|good / sleep|feed|eat|latch|grow|gain .. not .. good|well /
        not .. sleep|feed|eat|latch|grow .. good|well /
        help my baby .. sleep|settle|latch|feed|nap|wind|poo|cry /
        could|can|will|scared|worried .. baby .. die / i .. drown / i ill / i very|so|feel ill /
        i .. feel .. ill
        """,
    ),
    Row(
        "ambulance",
        "ambulance & @infant|newborn|child / @infant .. emergency|hospital .. now / @infant & 999",
        unless="baby .. come / pregnant",
    ),
)

ROWS = (
    *BREATHING,
    *COLOUR,
    *ALERTNESS,
    *TEMPERATURE,
    *VOMIT_AND_NAPPY,
    *FEEDING,
    *OTHER,
)
