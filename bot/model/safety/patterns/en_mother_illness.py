"""Illness and injury of the mother, in English, before and after the birth.

After https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm and the sources of the
fixed texts: pre-eclampsia, clots, sepsis, collapse, falls, poison.
"""

from __future__ import annotations

from ..phrases import Row

HEAD_AND_EYES = (
    Row(
        "severe_headache",
        """
        headache & @severe / headache ... not .. go|away|shift|help|ease|stop|work|better /
        headache .. for .. day|week / headache .. since|days|all|everyday /
        # day|week .. headache /
        headache & vision|blurry|spots|flash|swell|dizzy|see|stars|rib|vomit /
        head .. pain .. @severe|too|lots
        """,
    ),
    Row(
        "pounding_head",
        """
        head .. pound|kill|agony|explode / pound .. head|headache / kill .. head /
        head|headache .. kill [me]
        """,
    ),
    Row(
        "vision",
        """
        vision .. blurry|different|gone|bad|not|spots|flash|lost|lose|double|come /
        eye .. blurry|flash|spots|different|black / @blur / lose .. vision /
        sight|vision .. go|going / eye .. funny|weird|wrong / lost .. vision|sight /
        eye .. dark|black / dark .. eye & head|pain /
        everything .. swimming|spinning|moving|wavy / room spinning / cant focus /
        hazy .. vision|eye|see|sight / vision|eye|see|sight|everything|everythin|look .. hazy
        """,
        unless="cant focus .. work|read|reading|on",
    ),
    Row(
        "seeing_lights",
        """
        see .. spots|flash|double|stars|lights|floaters|black / flash .. light|eye|vision /
        spots .. eye|vision|front / lights .. eye|front|vision / double .. vision /
        stars & headache|head|sick|dizzy / see .. sparkles|zigzag|silver / black .. spots
        """,
    ),
    Row(
        "cannot_see",
        "cant|not .. see .. right|clear|good|well|anything|properly|very|straight",
    ),
)

SWELLING = (
    Row(
        "swollen_face_or_hands",
        "swell & face|hand|finger|eye|lip|throat / hand|face|finger .. balloon",
        unless="""
        baby|his|her .. eye|face|hand .. swell / swell & tooth|bite|gum / feet .. swell .. bit
        """,
    ),
    Row(
        "sudden_swelling",
        """
        swell & sudden / @severe .. swell / ring .. not|cant .. fit|get|off & swell|finger|hand /
        swell & headache|head|blurry|spots
        """,
    ),
    Row(
        "leg_clot",
        """
        leg|calf & swell & pain|red|hot|sore|one|side /
        one .. leg|calf .. swell|hot|red|sore|pain / calf .. pain|sore|swell|hot|red /
        leg & hot & red|pain|sore|touch|lump / pain|sore .. calf / dvt /
        leg .. bigger|swell .. other|than / blood clot / clot .. leg /
        leg .. pain & section|birth|breath|chest / leg|calf .. swell & warm|hot /
        leg|calf .. warm & swell|pain|red
        """,
        unless="cramp .. night",
    ),
)

COLLAPSE = (
    Row(
        "stroke_signs",
        """
        face .. drop|drooped / drooped .. face|side|arm|leg / numb .. side|face|arm /
        cant .. feel|move .. my .. leg|legs|arm|side / arm .. tingling & chest / having stroke /
        have stroke / stroke $ / think .. stroke
        """,
        unless="""
        epidural / wrist / carpal / baby .. arm / stroke .. baby|back|belly|cat /
        nan|dad|mum|grandad .. stroke
        """,
    ),
    Row(
        "fit",
        """
        have fit / seizure / eye .. roll / roll .. eye / shake .. uncontrollably|all /
        cant stop shake
        """,
        unless="""
        seizure .. meds / fit .. laugh / baby|his|he|newborn .. seizure|fit / size / epilepsy
        """,
        because="a seizure of the baby is the other table's",
    ),
    Row(
        "collapsed",
        """
        collapse|fainted / faint .. on|twice|today|again|help|keep|going|pain|bleed|heart /
        feel faint / keep .. faint / unresponsive / not respond / pass out / keep .. pass /
        black .. out / feel .. faint & sweaty|pain|bleed|heart|chest|breath /
        dizzy .. floor|hit|collapse|fell / hit .. floor
        """,
        unless="""
        bit faint / baby|his|newborn .. unresponsive|respond / unresponsive baby /
        respond .. him|baby / price|bill|lol|queue / goat|goats / he fainted / husband fainted /
        blood test|needle / pass out .. tired|sofa / he passed out /
        pass out .. after .. pints|drinks|beers
        """,
        because="`a bit faint` has its own answer",
    ),
    Row(
        "will_not_wake",
        """
        woman|pregnant .. not|cant .. wake / not|cant wake .. woman|her & pregnant|birth /
        not|cant wake & pregnant|birth|woman
        """,
    ),
)

BREATH_AND_HEART = (
    Row(
        "cannot_breathe",
        """
        cant .. breath / struggle .. breath / breath .. struggle / hard .. breath /
        short .. breath / breathless / out breath .. rest|sit|lying|bed|nothing|sudden|still /
        breath .. pain / pain .. breath / catch .. breath / gasp / not .. get .. breath /
        breath problem|problems|trouble|difficulty / problem .. breath / not .. breath
        """,
        unless="""
        @infant .. breath / breath .. @infant|his / bit .. breath|breathless /
        stairs|climb|hill|walk / laugh|lol / breathless .. bit / exercise /
        baby|his|he .. breath / breathing exercises / hold .. breath / mouth|nose .. breath
        """,
        because="puffed on the stairs has its own answer",
    ),
    Row(
        "chest",
        """
        chest & @pains|tight|pressure|crush|heavy|squeeze|sharp /
        something|someone|weight|elephant .. on .. chest / sat|heavy|press .. chest
        """,
        unless="baby|his .. chest / bit",
    ),
    Row(
        "coughing_blood",
        "cough .. blood",
    ),
    Row(
        "racing_heart",
        "heart .. race|fast|palpitations|skip|pound / palpitations",
        unless="baby heart|heartbeat / lol / love / baby|his .. heart",
    ),
    Row(
        "blue_lips",
        "my lip .. blue|purple|grey",
    ),
)

INFECTION = (
    Row(
        "fever",
        "fever / burn up / hot .. cold .. shake|shiver",
        unless="""
        @child .. fever / fever .. @infant|child / @infant .. burn / hay fever /
        he|she .. burn up / yellow fever
        """,
    ),
    Row(
        "temperature",
        """
        temperature .. @fever_numbers|high|up|over|hot|gone|spike|boiling / high .. temperature /
        have temperature / @fever_numbers .. temperature|fever|degree / run .. temperature /
        got .. temperature / temperature & @fever_numbers
        """,
        unless="""
        weather / room|bath|water|milk|bottle|house|fridge / @child .. temperature /
        temperature .. @infant|child|he / what temperature
        """,
        because="the baby's is the other table's, and a room has one too",
    ),
    Row(
        "shivering",
        """
        shiver / shake .. hot|cold|fever|ill|birth / cold shake / teeth .. chatter|chattering /
        hot cold
        """,
        unless="lol / weather / baby|his .. shiver / heating|boiler|bus|landlord",
    ),
    Row(
        "mottled_or_confused",
        "mottled / slur / confused & ill|fever|hot|shiver|skin|bleed|birth|headache|head",
        unless="@infant .. mottled",
    ),
    Row(
        "very_unwell",
        """
        very .. ill|unwell / so ill / very sick .. birth|delivery|section|labour /
        very very sick|ill / extremely .. ill / body .. hot .. shake|cold /
        feel .. awful|terrible .. birth / feel .. very|really .. unwell|ill / i .. so ill|unwell /
        feel awful & shake|birth|section|fever|hot|day / feel .. unwell /
        not .. well .. since|after .. birth|section
        """,
        unless="baby|child|newborn|he|his .. ill / baby|child|newborn .. sick",
    ),
    Row(
        "no_urine",
        """
        not|cant .. pee / not|cant .. pass .. pee|water / pee .. pain|burn /
        pain|burn .. pee|peeing / pain .. when .. pee / no pee
        """,
        unless="""
        @infant .. pee / cant .. stop .. pee / cant .. hold .. pee|it / nappy / he|she .. pee /
        not .. sure .. pee / not .. pee .. or / pee or / laugh|cough|sneeze / not pee .. water /
        not .. pee .. clear|waters|discharge
        """,
    ),
    Row(
        "wound",
        """
        @wound & infected|pus|ooze|open|smell|burst|leak|gape|hot|swell|bleed|bad|red|yellow|come
        /
        pus / @wound .. apart|gape|undone / tear|cut .. infected|smell
        """,
    ),
    Row(
        "breast_fever",
        """
        breast & red & hot|fever|lump|pain / breast & hot & fever|shiver|pain|swell|ill /
        breast .. red|sore|hot & shake|fever|shiver|ill|hot
        """,
    ),
)

OTHER = (
    Row(
        "poison_or_shock",
        """
        carbonmonoxide / electric shock /
        swallow|drink|drank .. object .. mistake|accident|pregnant / take .. too|double .. pills /
        double .. dose / i .. drink|drank|swallow .. bleach|poison
        """,
        unless="""
        breath test|reading / booking / midwife .. monoxide|test / can i / vitamins / it safe
        """,
    ),
    Row(
        "yellow",
        """
        my .. eye|skin .. yellow / my .. yellow eye|skin / i .. gone|going|look .. yellow /
        skin|skins|eye .. gone|going|look|looks|turned yellow / skin yellow /
        pee|peeing .. orange|brown|dark & vomit|sick|down|itch|yellow
        """,
        unless="bruise|nail|teeth|baby|his|her",
    ),
    Row(
        "go_to_hospital",
        "go|need|should|shall .. casualty",
        unless="where casualty / near casualty",
    ),
    Row(
        "itching_hands_feet",
        """
        itch & hand|feet|palm|sole /
        itch .. all .. body|over & night|bad|mad|sleep|rash|severe|week|month / @severe .. itch /
        itch .. @severe / itch & yellow|dark
        """,
        unless="baby|his|child|bite / bit .. itch / belly|bump|breast|nipple|eczema|vagina|thrush",
    ),
    Row(
        "constant_vomiting",
        """
        not|cant .. keep .. down|anything|water|food|it / keep nothing down /
        vomit .. nonstop|all|everything|blood|everyday|hour|water|since|stop|weak|lots /
        sick .. nonstop|everything|blood|stop / sick all day / not|cant .. stop .. vomit|sick /
        nonstop .. vomit|sick / hyperemesis / everything .. come .. up|out /
        vomit|sick .. # .. day|time / every .. eat .. vomit|sick|come /
        vomit & cant|not .. drink|eat|water|food / sick & cant|not .. keep|drink|eat /
        sick .. every .. hour|minute / vomit .. every .. hour|minute /
        vomit|sick .. cant .. drink|eat|water / vomiting .. cant / cant|not .. hold .. down /
        cant hold .. anything down
        """,
        unless="""
        baby|he|she|child|newborn .. vomit|sick / feel .. vomit|sick .. morning|smell /
        feel sick / sick|vomit .. baby|newborn / sick day|leave|note|pay|week /
        cant .. stop .. smoke
        """,
        because="feeling sick is not the same as keeping nothing down",
    ),
    Row(
        "fall_or_blow",
        """
        @fell .. stairs|belly|bump|over|down|floor|bath|ice|hard|front|bum|knees /
        @fell & bump|belly|stairs|bath & pregnant|week|bump|belly|land /
        slip .. stairs|belly|bump|over|floor|bath|ice|fall / bang|hit .. belly|bump /
        @hits .. by car / car crash|hit / car .. crash / in crash / land .. on .. belly|bump /
        belly|bump .. bang|hit / rear .. end .. car /
        dog|toddler|child|someone|kid|he|she .. sat|bang|kick|jump .. belly|bump /
        jump on .. bump|belly / knock .. over|down / football|ball & belly|bump|hit /
        hit by .. car|bike|bus|ball / car .. accident|bump .. pain|hurt|belly /
        involved .. accident /
        fell|fall .. off .. bike|horse|chair|bed|step|wall|sofa|stool|swing /
        push .. down .. stairs|steps / he|husband|someone .. push .. stairs|belly|bump /
        @fell .. ladder|hole / had|have .. fall|fell / i .. fell|fallen|slipped|tripped /
        fall|fell .. today|yesterday|over|pregnant|week /
        bump .. kick|kicked|hit|knock|punch|bang .. by|pain|hard|toddler|car|dog /
        bump got kicked|hit|knocked|banged|bumped / accident .. in .. car / car accident /
        had .. accident & pregnant|week|belly|car
        """,
        unless="""
        @child .. fall|fell|slip / button|stump / lol|laugh / fall .. asleep|pregnant|love|out /
        hair .. fall / knock .. down .. price / scab /
        fell .. asleep|pregnant|love|out|behind|for|apart|through|off .. wagon|diet /
        fallen out|pregnant|for|behind / i fell in / slipped .. mind|disc|up / tripped .. fuse /
        pee|wet|poo|potty
        """,
    ),
    Row(
        "ambulance",
        "ambulance / 999",
        unless="ambulance .. driver|cost|pay|job|siren / need .. pay",
    ),
    Row(
        "emergency",
        "emergency",
        unless="""
        emergency
        section|contact|number|housing|loan|pill|tax|food|passport|dentist|appointment|fund|credit
        /
        not emergency / for .. emergency / in emergency / emergency .. c section|last
        """,
    ),
    Row(
        "something_wrong",
        """
        something .. wrong / think .. wrong .. baby|pregnancy / something .. not right /
        not .. feel .. right / something .. bad .. happen|happening / not .. right .. all|baby
        """,
        unless="""
        phone|link|app|message|website|page|form|order|number|scan app / @born / not .. wrong
        """,
    ),
    Row(
        "dying",
        "i .. going .. die|dead / i .. die / i dying",
        unless="""
        lol|laugh|hungry|heck / die .. of|for|down|if|when|meet|see|know|find /
        want|wish|hope .. die / phone|battery / if i die / happy|excited
        """,
    ),
    Row(
        "blood_pressure",
        "@high_bp .. over|# / pressure .. very .. high / pressure ... @high_bp",
    ),
    Row(
        "reaction",
        "allergic .. reaction / throat|neck .. close|swell|tight / lip|tongue .. swell",
    ),
    Row(
        "miscarrying_now",
        """
        think|going|i .. have miscarriage / think .. miscarriage / i .. miscarrying|miscarry /
        start .. miscarry|miscarriage / threat .. miscarriage / miscarriage .. now /
        miscarriage & bleed|pain|blood
        """,
        unless="last week|month / @past / had .. miscarriage",
    ),
)

ROWS = (
    *HEAD_AND_EYES,
    *SWELLING,
    *COLLAPSE,
    *BREATH_AND_HEART,
    *INFECTION,
    *OTHER,
)
