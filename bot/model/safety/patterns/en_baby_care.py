"""Emergencies of the baby once born, in English: what goes in and out, falls, burns, poison, a cry.

After https://www.nhs.uk/conditions/baby/health/is-your-baby-or-toddler-seriously-ill/.
"""

from __future__ import annotations

from ..phrases import Row

VOMIT_AND_NAPPY = (
    Row(
        "green_vomit",
        "green .. vomit|sick / vomit|sick .. green / vomit|sick & green & @child",
    ),
    Row(
        "vomiting",
        """
        @child .. vomit|sick ..
        every|all|everything|nonstop|projectile|blood|lots|constant|everytime|since|keep /
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
        @child .. fell|fall out ..
        cot|bed|pram|highchair|chair|window|arms|swing|buggy|car|her|his /
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
        @infant|child .. unconscious / baby .. dehydrated / think .. dehydrated & baby|he|she /
        help .. my baby $ / ^ help my baby / baby .. drown / drowned .. bath|pool|water /
        @child .. need .. hospital|ambulance|help now / baby not ok|okay|alright /
        @infant .. poorly|ill|unwell / @infant .. dying
        """,
        unless="""
        ill .. i|me / kin .. ill / calm / scan / sick .. bit|after|milk|reflux|feed /
        not well .. fed / latch / child sick day|leave / car sick / fill|full|good sleep /
        sleep .. well|good / sleep|feed|eat|latch|grow|gain .. not .. good|well /
        not .. sleep|feed|eat|latch|grow .. good|well /
        help my baby .. sleep|settle|latch|feed|nap|wind|poo|cry /
        could|can|will|scared|worried .. baby .. die / i .. drown / i ill / i very|so|feel ill /
        i .. feel .. ill / i .. dying / want .. die|dying
        """,
    ),
    Row(
        "ambulance",
        "ambulance & @infant|newborn|child / @infant .. emergency|hospital .. now / @infant & 999",
        unless="baby .. come / pregnant",
    ),
)

ROWS = (
    *VOMIT_AND_NAPPY,
    *FEEDING,
    *OTHER,
)
