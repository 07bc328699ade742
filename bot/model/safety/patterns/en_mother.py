"""Emergencies of pregnancy and birth, in English: what a maternity unit wants to hear at once.

After https://www.uhb.nhs.uk/services/maternity/when-to-call-the-midwife.htm and the sources of the
fixed texts. These rows say that somebody must be rung; they never weigh one sign against another.
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
        urge .. push / push .. baby .. out / head .. come|out|see|there|crown /
        see|feel .. head / crown .. baby|head / baby .. crown /
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

ROWS = (
    *BLEEDING,
    *WATERS,
    *MOVEMENTS,
    *PAIN,
    *LABOUR,
)
