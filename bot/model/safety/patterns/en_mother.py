"""Emergencies of the mother, in English: what a maternity unit wants to hear about at once.

After https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm and the sources of the
fixed texts. These rows say whom to ring; they never weigh one sign against another.
"""

from __future__ import annotations

from ..phrases import Row

BLEEDING = (
    Row(
        "bleeding",
        "bleed",
        unless="button .. bleed / bleed .. button",
        because="said at all, it alarms: only the harmless table takes it back",
    ),
    Row(
        "blood",
        "blood",
        unless="""
        blood pressure|test|type / blood .. nappy|poo / nappy|poo .. blood /
        take|took|give|do [my] blood / blood & midwife & booking|appointment /
        blood .. nose|gums|tooth / baby|child|his blood / baby|child .. has .. blood /
        blood .. button / blood sugar|group|results
        """,
        because="a test, a group or a nappy is not a bleed",
    ),
    Row(
        "spotting",
        "spotting / spots .. red|brown|blood / light spots & pregnant|week",
    ),
    Row(
        "clots",
        "clot",
        unless="clot .. cream / clot test",
    ),
    Row(
        "coloured_discharge",
        "discharge & red|brown|bloody|green",
    ),
    Row(
        "bloody_show",
        """
        bloody [sticky] show|discharge|pee|stool / show & red|brown|bloody /
        stringy bloody|blood / bloody stuff|bits|mucus / pee .. bloody
        """,
    ),
    Row(
        "wiping",
        "wipe & red|brown|blood",
        unless="wipe .. nappy|poo",
    ),
    Row(
        "red_down_there",
        """
        red|brown .. knickers|toilet|pad|vagina / knickers|pad .. red|brown /
        toilet|wipe|wet|tissue & red|brown / red .. lump / lump .. red|blood /
        lump .. come|came .. out|toilet / stuff .. tissue|knickers|toilet & red|brown
        """,
    ),
    Row(
        "period_in_pregnancy",
        "period .. come|start|on|got & pregnant|week",
        unless="last period / not .. period",
    ),
    Row(
        "soaked_pads",
        "pad ... soak|heavy|change / soak|heavy|fill .. pad / pad|towel .. hour|minute|every",
    ),
    Row(
        "birth_smell",
        """
        discharge & smell & birth|fever|day|hot|baby|week|section / lochia .. smell /
        discharge .. smell .. very|really|awful|bad
        """,
    ),
)

WATERS = (
    Row(
        "waters_gone",
        "waters",
    ),
    Row(
        "water_gone",
        """
        water|bag .. break|leak|gush|drip / water bag / break|gush|leak .. water /
        water .. gone|green|brown
        """,
    ),
    Row(
        "water_coming",
        """
        water .. come .. out|down|from / water .. from|down .. me|vagina|leg|down /
        lose|pass|lots .. water .. down|vagina|pregnant /
        water|liquid .. keep|come & stand|walk|pregnant|down|out|below /
        liquid .. come|down|from|keep / water .. keep .. come / water|fluid come|coming|came
        """,
    ),
    Row(
        "leaking",
        """
        leak .. down|vagina|leg|knickers|since|pad|clear / leak & not .. sure|know & pee /
        pee or waters|water / leak & pregnant|week|month /
        watery leak|leak|discharge .. lots|constant|keep|since /
        leak .. watery|fluid|liquid|water / constant .. wet|wetness|leak / wet patch|wetness /
        watery|fluid leak|leaking / keep .. wet / watery stuff|discharge|come|coming|wont|not /
        stuff .. soak .. knickers / soak .. my .. knickers|leggings|trousers|jeans|bed|sheets /
        stringy .. blood|bloody / clear|watery stuff .. come
        """,
        unless="""
        nappy|bed wet|toddler|son|ceiling|roof|baby .. wet / dream /
        baby|nappy|wee|he|she .. soak
        """,
    ),
    Row(
        "gush",
        "gush",
    ),
    Row(
        "puddle",
        "puddle & stand|floor|bed|sat|under|me",
    ),
    Row(
        "wet_unsure",
        """
        wet|soak .. knickers|pad|leg|chair|sofa & not .. pee|sure|know / wet .. knickers .. keep /
        pad .. soak .. clear / wet myself / feel|felt .. pop / pop & wet|water|gush /
        wet .. now & felt|feel / sprung leak
        """,
        unless="laugh|sneeze|cough|lol|toddler|son|potty|bed",
    ),
)

MOVEMENTS = (
    Row(
        "not_moving",
        """
        @unborn .. not .. move / @unborn .. not .. kick / @unborn .. cant .. move|kick /
        not .. feel .. @unborn / cant .. feel .. @unborn_sure / not .. feel .. move|kick /
        cant .. feel .. move|kick / not .. felt .. today|since|yesterday|morning|night & @unborn /
        not move|kick / no .. move|kick / nothing .. from .. @unborn_sure /
        @unborn .. stop .. move|kick / move|kick .. stop / not had .. move|kick /
        zero .. move|kick / nothing .. move|kick / no .. lots .. move|kick / not lots move|kick /
        not .. my .. normal|usual kick|move / cant .. feel .. it & baby /
        cant|cnt .. fill .. baby / fill baby .. move / should .. feel .. move ... nothing|not /
        move .. nothing .. yet / feel .. move .. nothing
        """,
        unless="""
        @born / move .. home|area|in|away|into|flat|abroad|country|date|appointment /
        arm|leg .. move / he|she|they not .. move .. in|out|with|house
        """,
        because="a baby already born, a house move and a moved date are not her baby's movements",
    ),
    Row(
        "moving_less",
        """
        less .. move|kick|active / move|kick .. less|slower|weak|slow /
        @unborn_sure .. slow down / not .. move|kick .. as|much|lots|usual|normal|same /
        move|kick .. not .. same|normal|lots|strong|usual|before / @unborn .. not .. active /
        @unborn .. not .. as .. active|lively / not as .. active|lively / weak .. move|kick /
        @unborn_sure .. less down / not .. lots .. kick|move /
        use .. move .. not .. now|much|lots / less wriggles|flutters / move|kick .. changes /
        move|kick .. drop|dropped / move .. change|changes|changed
        """,
        unless="@born / lose|gym|exercise|walk|i .. active / midwife change / move .. date|house",
    ),
    Row(
        "moving_differently",
        """
        move|kick .. different|frantic|mad / @unborn_sure .. different .. move|today /
        @unborn .. mad .. kick|move .. more .. normal /
        move|kick .. more .. than .. normal|usual / move|kick .. change|different|changed
        """,
        unless="@born",
    ),
    Row(
        "quiet",
        """
        @unborn .. quiet / quiet .. in .. there|belly|bump / bump .. quiet|still|asleep /
        @unborn_sure .. still .. today|since|all|morning|night|week /
        @unborn .. gone|go .. still|quiet / still tonight|today / dead still|quiet /
        only move|moved twice|once|# / only .. move .. once|twice /
        move .. but since .. nothing|not / since then nothing /
        she|he|baby|lo .. still .. all|today|day|morning|since|tonight
        """,
        unless="""
        @born / quiet .. one|room|time|please / sleep|cry .. quiet / sleep|asleep /
        up still|awake still|still awake|hungry|teething|crying|here|waiting|breastfeed|feed /
        still .. not .. move in / he still .. work|out|asleep /
        still .. sleep|cry|awake|feed|smoke|same|hungry|has|got|in hospital
        """,
    ),
    Row(
        "sleeping_inside",
        "@unborn_sure & sleep .. all day|morning|night & belly|kick|move|bump",
    ),
    Row(
        "usually_then_nothing",
        """
        usually ... nothing / usually ... not .. today|tonight|move|kick & @unborn /
        last .. felt .. @unborn_sure|kick|move
        """,
    ),
    Row(
        "nothing_helped",
        """
        drink .. cold|water|juice ... nothing|not|still / side ... still .. nothing|not /
        still nothing .. @unborn_sure /
        poke|poked|poking|prod .. belly|bump|him|her ... nothing|not|no / belly nothing /
        done everything .. not .. move|kick /
        prod|prodding|poke|poking|shake|push .. him|her|baby|bump|belly ... not|nothing /
        not .. peep
        """,
        unless="@born",
    ),
    Row(
        "home_doppler",
        "doppler & not|cant|find / cant|not .. find .. heartbeat .. home|myself|doppler",
    ),
    Row(
        "is_baby_alive",
        "think|worried|scared .. baby .. dead|died .. inside|in|belly|not",
        because="no loss is known yet: somebody must listen to the baby now",
    ),
)

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

PAIN = (
    Row(
        "severe_pain",
        """
        @severe & pain / so|too much pain / lots .. pain / really|very .. pain / in pain /
        pain & vagina & walk|bad|very / die .. pain / strong|bad cramp /
        have|having|got|getting pain|pains $ / week .. have|having pain|pains / having pains /
        i .. have .. pain .. blood|bleed|week / pain all night|day / pain pain /
        pain & help|please / pain & # .. month|week|wk / pain come / pain & pregnant
        """,
        unless="""
        minor / tooth / headache / no pain|bleed / normal .. contraction / baby|his .. pain /
        bit / mild / slight / ligament / stretch / normal pain / pain .. normal /
        pain relief|killer|killers / painkillers / labour / pain .. week ago|after / period pain /
        trapped wind / gas / growing pain / what .. helps / cramp .. night|leg|calf
        """,
        because="teeth, backs and hips hurt in every pregnancy and have their own answer",
    ),
    Row(
        "extreme_pain",
        "@extreme_only .. pain / pain .. @extreme_only / agony",
        unless="tooth / lol / nipple",
    ),
    Row(
        "sharp_pain",
        """
        sharp .. pain / sharp .. belly|side|vagina|down|rib|chest|section / pain .. sharp /
        stab pains
        """,
        unless="nipple|tooth|back|hip / sciatica",
    ),
    Row(
        "belly_pain",
        """
        belly .. pain|hard / pain .. belly / pain .. bottom|down|low .. belly / @severe .. belly /
        belly .. kill|agony|tear|rip|sharpest / sharpest .. belly|inside|down / kill .. belly
        """,
        unless="""
        bit / ligament / stretch / wind / lol / baby|his|he .. belly .. pain / colic /
        hungry|eat
        """,
        because="a mild one is left to its own answer",
    ),
    Row(
        "pain_in_one_place",
        """
        pain .. rib / shoulder tip / rib|ribs .. @severe / pain .. one side / one side .. pain /
        pain .. under .. rib / under .. rib .. pain / pain .. right|left side .. bad /
        tip .. shoulder / shoulder .. tip|end .. pain
        """,
    ),
    Row(
        "pain_stays",
        """
        pain .. not .. go|stop|ease|away|better / pain .. constant|nonstop|worse|more|all /
        pain .. get .. bad|worse|more / cant .. stand|walk|move|talk|sit|sleep .. pain|cramp /
        pain .. cant .. stand|walk|move|talk|sit / cant walk|stand
        """,
        unless="minor / tooth",
    ),
    Row(
        "doubled_over",
        """
        double over|up .. pain / double over / belly .. rock hard /
        hard & belly|bump & pain|stay|tight|all|constant
        """,
    ),
    Row(
        "late_cramps",
        """
        @late_weeks .. week ... period .. pain / period .. pain ... @late_weeks .. week /
        @late_weeks .. week ... ache .. belly|come
        """,
    ),
)

LABOUR = (
    Row(
        "contractions",
        "contraction",
    ),
    Row(
        "tightenings",
        """
        tightening & closer|strong|every|minute|early|pain|week|apart|@late_weeks /
        belly|bump .. tight .. every|minute / every .. minute .. belly|bump .. tight|hard /
        tight .. stop .. breath
        """,
        unless="braxton",
    ),
    Row(
        "regular_pains",
        """
        pain .. every .. minute|hour|# / pain .. # .. minute / # minute .. apart /
        every # minute & pain|ache|tightening|@unborn_sure / waves .. pain / pain .. come .. go /
        pain .. closer / regular pain
        """,
    ),
    Row(
        "in_labour",
        """
        i .. in labour / woman|she|sister in labour / labour .. start|now|come|early|already /
        think .. labour / start .. labour / go into labour / labour pain / ^ in labour /
        ^ labour $ / now .. labour
        """,
        unless="when|before|until|if .. labour / induce",
    ),
    Row(
        "birth_now",
        """
        need|want|feel|urge|got .. push .. now|baby|out|down / i need push / feel .. push /
        urge .. push / push .. baby .. out / @head .. come|out|see|there|crown /
        see|feel .. @head / crown .. baby|head / baby .. crown /
        have baby .. now|floor|car|bathroom|toilet|bed|bath|here /
        have .. baby .. on .. floor|bed|toilet|sofa / birth .. now|car|alone / want push /
        something .. come .. out|down .. vagina|me|there / feel .. something .. come .. out|down /
        pressure .. vagina|bottom|bum & baby|head|push / baby .. half .. out / baby out|outside /
        baby come|came out / baby came .. out /
        had .. baby .. car|home|floor|toilet|bathroom|taxi / give birth /
        placenta .. not|stuck|inside / see .. cord|foot|leg /
        foot|hand|cord .. stick|hang .. out / feel .. baby .. come|down /
        pressure .. head|baby|poo / think .. time .. pain|contraction /
        foot|hand|leg .. stick|sticking|hang out / poo .. baby /
        gave|given birth .. toilet|home|floor|bath|car|alone|now /
        delivered|deliver baby .. home|car|floor / cord .. attached /
        placenta|bits .. come|coming out / retained placenta
        """,
        unless="""
        bike / baby .. head down / see .. scan / lol / scared|worried|nervous .. give birth /
        want|can|how|where|before|after|when .. give birth / placenta .. low|front|anterior /
        window / throw / give birth .. pool|naturally|plan|cat|march / dream|dreamt / cant wait /
        fed / when .. come out / best|which .. birth / delivery|delivered .. parcel|post|order /
        attached .. link|form / baby shower / shower .. baby
        """,
    ),
    Row(
        "baby_coming",
        """
        baby .. come .. now|out|fast|early|help / ^ [my] baby come /
        baby come & ambulance|help|pain|push|blood|pregnant / baby .. want .. come .. now|early /
        baby .. on .. way .. now|help|cant / baby .. coming|come .. cant|quick|help /
        on .. way .. now & baby
        """,
        unless="""
        due / soon / cant wait / when .. baby .. come / baby come in|on|home|from|with /
        come .. out .. fed
        """,
    ),
    Row(
        "cord",
        "cord .. hang|out|come|see|feel|prolapse|down|between / foot|hand|leg .. hang|come .. out",
    ),
    Row(
        "early_labour",
        "premature|early labour / labour .. early",
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
        @wound & infected|pus|ooze|open|smell|burst|leak|gape|hot|swell|bleed|bad|red|yellow|come /
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
        emergency section|contact|number|housing|loan|pill|tax|food|passport|dentist|appointment|fund|credit /
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
    *BLEEDING,
    *WATERS,
    *MOVEMENTS,
    *HEAD_AND_EYES,
    *SWELLING,
    *PAIN,
    *LABOUR,
    *COLLAPSE,
    *BREATH_AND_HEART,
    *INFECTION,
    *OTHER,
)
