"""What sounds grave and is not, in English. The words a row finds are taken out of the text.

The rest still alarms: "bleeding heck my waters broke" keeps the waters. A row must be sure: in
doubt it does not belong here.
"""

from __future__ import annotations

from ..phrases import Row

SAYINGS = (
    Row(
        "dying_to",
        """
        die meet|see|know|find|hold|eat|try|get|tell|for|ask|have|go / die .. of .. laugh|hungry /
        die .. for ..
        pee|drink|cuppa|sleep|chocolate|pizza|curry|brew|takeaway|fag|poo|tea|coffee|burger|it /
        die laugh / die|dead|died lol / lol .. die|dead|died / dead lol / @idiom_dead /
        boredom|bored dead / bored .. dead
        """,
    ),
    Row(
        "killing_me",
        """
        minor|tooth|heartburn|feet|weather|heat|job|kids .. kill me /
        kill me .. minor|feet|heat|heartburn|weather / brain .. kill / kill me lol /
        kill .. for .. cuppa|drink|curry|sleep|brew|tea|coffee|chocolate|fag|pizza|burger /
        kill .. curry|cuppa|pizza|burger|time / dressed .. kill / i kill .. for /
        kill .. me if .. buy|forget|spend|late|eat|name / kill .. two birds / kill it .. today /
        kill time / minor|tooth|heartburn|nipple|piles .. agony /
        agony .. minor|tooth|heartburn|nipple|piles / leg|legs cramp .. kill|bad|night /
        cramp .. leg|calf .. night|kill / leg .. cramp|cramps / cramps .. leg|calf
        """,
        unless="section|calf .. swell / labour|contraction|bleed|waters",
        because="`kill .. curry` is `I could murder a curry`",
    ),
    Row(
        "bleeding_heck",
        "bleed heck / bleed .. heck / flip .. bleed / heck .. bleed|bloody",
        because="a Brummie's curse is no bleed",
    ),
    Row(
        "bloody",
        """
        bloody
        @curse
        """,
    ),
    Row(
        "laughing",
        """
        wet|pee .. laugh / laugh .. cant .. breath / cant breath .. laugh|lol / breath .. laugh /
        cry .. laugh
        """,
    ),
    Row(
        "scared_for_fun",
        """
        scared .. life out /
        scared .. of .. birth|needles|labour|injection|blood|spiders|flying|dentist
        """,
    ),
    Row(
        "idioms",
        """
        hit me up|with / hit .. # week / hit .. week / hit .. target|gym|shops|town|wall /
        beat me it / beat .. traffic|queue|heat / bang tidy|tunes|average / heart melt /
        heart stop .. cute / sick .. film|party|beat|bro|tune|song|trainers /
        film|party|song|beat .. sick / knife fork /
        sick|tired .. of .. waiting|work|eating|salad / over moon / give up .. smoke /
        lose .. my .. appetite / lose appetite|track|count|touch|patience|weight /
        lose .. book|card|phone|keys|purse|bag|notes|number|link|page|voice /
        lose [my] message|text|form|letter|job|house|flat / lose your message|text|form|letter /
        hair lose|loss / kick off .. shoes|work|match|party / kicked|kick off my /
        hit .. milestones|milestone / kin .. heart|hit .. attack /
        panic|heart attack .. last|year|nan|dad|before / panic attack / suicide bombers|squad /
        film|book|show|story .. suicide|stab|murder|rape /
        blurry .. scan|photo|picture|pic|pics|link|video|screen / see stars .. smile|smiles /
        stars .. when .. smile / seizing day / seize day / off my diet / fell off .. diet|wagon /
        sleep forever lol / well fit / lose .. baby weight / lose weight /
        fit check|bird|guy|boy|girl /
        daughter|son|toddler|child|kid .. fell .. ok|fine|school|park|knee /
        stop .. bite|biting .. feed / bite|biting .. feed / bite|biting nipple / lad|bloke fit /
        ^ he fit $ / punch .. air / double rainbow|rainbows|pram|chin|buggy /
        stars .. eyes .. his|her|their / stars in their eyes / slap up / slap .. cream|on /
        control freak / check my .. number|phone number|email|form /
        stalk .. postman|insta|instagram|facebook|page / threat .. rain|snow / threaten .. lol /
        honour .. godmother|godparent / slave .. washing|kitchen|kids|dishes /
        trip|tripped over .. words|my words / car crash tv|telly|film /
        ambulance went|past|siren|outside / fever pitch / special care .. hair|skin|plants /
        grow .. out .. clothes|0|size / itch scalp / dry puddle / smoke alarm / fire alarm /
        force|forced .. late|overtime|shift|weekends / boss|work .. force|forced /
        waters cup|mug|bottle / accident emergency .. where|parking|free /
        waters edge|side|park|meeting / caesar salad / seizure .. salad / fever tree /
        baby fever lol|want / fever .. another baby / poorly behaved / miscarriage .. justice /
        natal chart / rape seed / abuse .. power /
        violent|violence .. sneeze|sneezing|telly|tv|film|game|storm|weather / violent sneezing /
        stalk|stalks .. celery|broccoli / jump|jumped .. puddle|joy|bed|trampoline / puddle jump /
        voices|voice .. telly|tv|radio|note|app / suicide .. song|film|painless|squad|bombers /
        see things differently /
        cant go ..
        @weekday|today|tomorrow|tonight|out|gym|party|shop
        /
        cant cope .. tea|coffee|chocolate|heat|lol / choke|choking .. tea|drink|coffee|water lol /
        choking .. my .. tea|drink|coffee|food lol / period pain .. before .. pregnant /
        pain .. before .. i .. pregnant / abusive .. villa|blues|football|ref|online /
        dying .. of .. boredom / hamster|goldfish|plant|battery .. dead|died|killed /
        killed .. plant|vibe|mood / punched .. air / work not let me go /
        stopped growing .. out|0|size|clothes
        """,
    ),
)

DENIALS = (
    Row(
        "no_sign",
        """
        no|without|never bleed|pain|contraction|spotting|clot|fever|blood|headache /
        no bleed or pain / no pain .. or bleed / never bleed / not bleed / not bleed anymore /
        not .. had .. any .. bleed|pain|contraction|blood / no .. sign .. labour|contraction /
        no .. temperature|fever|rash / not in pain / not in labour / no bleed .. pain /
        head .. not .. pain|hurt / hope .. head .. hurt
        """,
        because="`not bleeding` next to each other only: `not stopped bleeding` must alarm",
    ),
    Row(
        "all_well",
        """
        baby .. move|kick .. fine|lots|good|great|well|loads / move|kick .. lots|fine|good|loads /
        kick .. happy|cute|bless|lol|first|love / felt .. kick|move .. first|happy|today|lovely /
        felt baby kick / hear .. heartbeat / heartbeat .. strong|good|fine|lovely /
        see .. heartbeat / kick .. me .. rib|lol|bladder|hard|night|all /
        she|he|baby .. kick .. lots|loads|away|lol
        """,
        unless="less / not / stop / cant / more / different / he .. kick me / bleed",
    ),
)

NOT_HER = (
    Row(
        "someone_elses_loss",
        """
        @friend .. lose .. her|their baby / @friend .. had|has|have .. @loss_word /
        @friend .. @loss_word / @friend .. baby .. died|pass / lost .. my .. kin /
        funeral .. kin / phone|battery .. died|dead|die / died .. phone|battery /
        cat|dog .. died|dead / kin .. died|dead|pass|funeral / pet .. died|dead|pass /
        lose .. my .. kin / my|work .. @friend .. lose .. baby / colleague .. lose .. baby|her /
        mum|mom .. lose .. baby .. before|me /
        book|film|show|story|article|documentary .. lose|died|kill|rape|suicide|hit|murder /
        about .. woman .. lose / friend lose her|their baby /
        friend .. lost .. her|their .. baby / @friend had|has|have @loss_word /
        @friend .. had @loss_word
        """,
        unless="girlfriend|gf|missus|wife|wifey|fiancee / she lost / stop / i .. sister",
        because="the loss is a friend's: her own pregnancy goes on",
    ),
    Row(
        "long_ago",
        """
        @loss_word .. @past / had .. @loss_word .. before|last|previous / @past .. @loss_word /
        @loss_word .. in # .. now|pregnant|week / @loss_word .. # .. year /
        previous|last @loss_word / # @loss_word .. before|now|pregnant|week /
        @loss_word .. last year / lose .. baby .. @past / lose .. baby .. before /
        @past .. lose .. baby / lose .. last|previous baby|pregnancy /
        @loss_word .. 20|19|18|17|2015 ... now|pregnant / @loss_word .. years ago / i @adopted /
        @loss_word .. in 2019|2020|2021|2022|2023|2024|2018|2017|2016|2015
        """,
        unless="week|month|day|hour ago / night / hour|today|yesterday / last week|month|night",
    ),
    Row(
        "last_time",
        """
        @last_time .. @emergency_word / last|first baby|one|pregnancy .. early|labour|premature /
        last|first .. born .. early|week /
        @emergency_word .. with .. my .. first|last|son|daughter|other /
        @emergency_word .. with .. @last_time pregnancy|baby|one|birth|labour /
        @last_time pregnancy|baby|birth|labour|one .. @emergency_word /
        @emergency_word .. @last_time pregnancy|baby|birth|labour|time|one /
        @emergency_word .. years ago
        """,
        unless="my son|daughter died|dead",
    ),
)

EVERYDAY = (
    Row(
        "noisy_babies",
        """
        baby|babies .. breath .. noisy|noise|funny .. normal|sleep|night /
        noisy .. breath .. normal|sleep|night / grunt .. poo|pooing|wind|sleep|strain /
        take|check .. babys|baby .. temperature / how .. take .. temperature /
        normal temperature .. baby / noises .. sleep
        """,
        unless="suck|rib|blue|fever|hot|struggle|fast|feed|grey",
    ),
    Row(
        "water_at_home",
        """
        hot water .. break|gone|not / water .. ceiling / ceiling .. water|leak /
        ceiling|boiler .. leak|break|burst / leak .. ceiling|boiler|roof /
        water .. bill|birth|pool|bottle / water .. drink / how much water / water come through /
        water .. flat|landlord|council / water break .. landlord / washing machine /
        drink|drinking water / drink .. more|enough|lots .. water / drank water
        """,
    ),
    Row(
        "leaking_milk",
        """
        leak .. milk|breast|boob / milk|breast .. leak / leak .. pee .. when|laugh|cough|sneeze /
        pee .. when .. laugh|cough|sneeze|run|jump / leak .. when .. cough|sneeze|laugh /
        leak pee .. laugh / nappy .. leak
        """,
    ),
    Row(
        "colours",
        """
        decor .. blue|grey|green|purple|yellow / blue|grey|green|purple|yellow .. decor /
        blue|grey .. eye / blue or / team blue / red book / green tea|book|card /
        yellow .. poo|nappy / poo .. yellow|green|mustard|brown|colour / nappy .. green|yellow /
        blue|pink .. hair / blues / blue|grey|brown|green eye / eye blue|grey|brown|green /
        eye .. stay|turn .. blue|brown|green / baby blues / baby blue .. decor|or|paint /
        decor .. baby blue
        """,
    ),
    Row(
        "falling",
        """
        fall asleep|pregnant|out|behind|for|in|through / fall .. asleep / fall pregnant /
        fall .. in love / fall .. out .. with / hair .. fall / fall .. off .. button|stump|scab /
        button|stump .. fall / stump .. off / fall apart
        """,
        unless="""
        cot|bed|pram|highchair|chair|window|arms|swing|buggy|sofa|stairs / bleed / bump|belly
        """,
    ),
    Row(
        "fitting",
        """
        fit into|anymore / not fit / fit in .. clothes|car|jeans|room|dress|bag /
        keep fit|get fit / fit .. healthy / seizure room / fit .. car|seat|bag|clothes|cot /
        clothes|seat|bra .. fit / cot|seat|carpet|kitchen|boiler|alarm .. seizure /
        seizure .. cot|seat|carpet|kitchen
        """,
        because="`fitting` is a seizure unless it is a room or a seat",
    ),
    Row(
        "moving_home",
        """
        move .. home|area|abroad|country|soon / move into|in|away /
        move .. birmingham|new|different|another / not move home / moving house /
        move .. out .. flat|week|month|his|home|soon|next / move .. appointment|date|scan /
        he .. move .. out / move on / can .. move .. appointment|date
        """,
    ),
    Row(
        "crying_baby",
        "how .. stop .. cry / stop .. cry .. how",
    ),
    Row(
        "children_at_play",
        """
        toddler|child .. @hits .. me|kids|child|brother|sister / # year old .. @hits /
        kid .. @hits|bite / old .. @hits .. me|baby / cat|dog .. bite|scratch|attack|hit
        """,
    ),
    Row(
        "puffed",
        """
        bit .. breathless|breath / breathless .. stairs|walk|climb|hill|run /
        breath .. stairs|climb|walk|hill|run / bit faint|dizzy /
        bit .. dizzy|faint|swell|itch|pain|ache|cramp / faint line / mild .. pain|cramp|ache /
        bit .. pain|ache / swell .. bit / feet .. swell .. bit|heat|day|night /
        normal .. cramp|cramps / cramps|cramp .. normal
        """,
        unless="bad|severe|strong|bleed|blood|very|# week .. bleed",
    ),
    Row(
        "coughs",
        """
        breath exercise|exercises / breath .. technique / hypno / snore /
        chest infection .. antibiotics / block nose
        """,
    ),
    Row(
        "smoking",
        "stop|quit .. smoke / smoke .. stop",
    ),
    Row(
        "work_and_shops",
        """
        boss .. shout|kill|threat / not .. work .. website|link|app|page|phone /
        link|page|app|phone .. not / lock .. keys|phone|account / phone .. lock /
        work not let me
        """,
    ),
    Row(
        "drop_off",
        "drop .. nursery|school|mum|mom / baby drop .. pelvis|yet / has baby drop / drop off",
        unless="move|kick",
    ),
)

ROWS = (
    *SAYINGS,
    *DENIALS,
    *NOT_HER,
    *EVERYDAY,
)
