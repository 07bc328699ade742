"""English words that only undo an alarm, found as spelt and never through a typo."""

from __future__ import annotations

EVERYDAY = {
    "test": """
        test tests bloods group type sugar count results sample donor donate donation iron samples
        money form forms appointment taken orange vessels vessel
    """,
    "smoke": """
        smoke smoking smokes smoker cigs fags cigarettes ciggies vape vaping fag weed cigarette
        tobacco nicotine caffeine chocolate sugar coffee
    """,
    "laugh": "laugh laughing laughter laughs giggle giggles giggling lol haha lmao",
    "hungry": """
        hunger hungry starving starved thirst thirsty boredom bored embarrassment heat curiosity
        curious cringe
    """,
    "heck": """
        heck hell bus weather phone nuisance thing idiot cheek obvious cold fool car love job kids
        awful annoying typical useless midwife brilliant lovely great hormones traffic
    """,
    "ceiling": """
        ceiling tap taps boiler sink pipe pipes roof landlord radiator heating kitchen washing
        machine bill bills kettle heater shower supply meter flat flood
    """,
    "decor": """
        nursery pram pushchair room bedroom clothes dress outfit blanket cot vest babygrow walls
        wall paint painting theme cake balloons hat team booties suit cardigan bag tights socks
        coat jumper sleepsuit bunting curtains present gift whale badge jeans shoes car
    """,
    "shop": "shop shops tesco asda shopping price prices bill sale online",
    "lift": "lift finger hoover cook cooking clean cleaning housework carry iron dishes",
    "clothes": """
        clothes jeans dress trousers bra coat car boot bag pram buggy seat keep room shoe shoes
        top wardrobe healthy perfectly swimming
    """,
    "hay": "hay",
    "weather": """
        weather room bath water oven bottle formula fridge house nursery milk outside outdoors
    """,
    "tour": "tour ward wards relief bag partner plan options induction stages suite room",
    "who": "who whos",
    "where": "where wheres",
    "why": "why",
    "should": "should shud shld",
    "braxton": "braxton hicks braxtons",
    "weight": "weight stone pounds",
    "appetite": "appetite hair job keys phone notes purse card bag book number link page app voice",
    "dream": """
        dream dreams dreamt dreamed nightmare nightmares film movie book programme soap eastenders
        story documentary series episode corrie
    """,
    "buy": "buy bought spend spent forget forgot late wash dishes",
}

# Words that a pattern names and that have one spelling.
SINGLE = """
account acting affect africa against aid alarm alcohol alive allowance anterior antibiotics
anywhere appliances arranged article asthma asylum average bailiff based bathing bathroom bear
beers beg behaved belittle bin bipolar birds birmingham biscuits biting bitten bloat blues bombers
bond bot brie broccoli brush bullies bully bullying bunch burp caesar capable cares carpal carpet
catheter celery changes chart chattering chin chopping chosen clearly climb coercive coil colic
command compatible consent conspiracy continue convinced counts cow cpap crack cracking crashing
credit crowd cruel cupboard daily deadline deadly decided decides degree delete deleted demons
depression develop diabetes difference differently dirt disc disk disown doorbell draped dressed
drug dummy dusky dvt dwp ease eczema elephant employment epidural epilepsy erpc evict eviction
exercises expected fail fingernails fist flare flip flying focus forehead frantic frightens fringe
fund fuse gape gas gaslight gaslights genital ghosts goat goats godmother godparent goldfish
haircut handful hangover happening happier heartburn hiccups highchair hmrc hoarding hob hostage
humiliate hypno implant inappropriate incase incident induce injure injury insta instagram
insurance interest interested interview involved isolate issues jaw jelly jobcentre justice kidnap
killers ladder laid latch lays lifting listening lively lower lying mania manic mastitis matters
meaning meaningless measure measured measuring messed messiah milestone milestones molestation
monitor motion motions mustard naturally nausea needle needles nesting nil noose nosebleed
nostrils onions overtime oxygen packet painless panting parachute password passwords pate patience
pause peep pest pic pics pin pints plants plates poking policy postman potty powder powers pre
preeclampsia proceedings prod prodding prolapse properly prophet protect punish puree purpose rag
rainbow rainbows raise rattle reaction rear recovery reduce ref reflex reflux refugee related
relationship remote renew restraining sales scab scares scatter scratch screamed screen secs
shadows shallow shave shells shift showing sickness siren skins skip skull sling smiles sneeze
sneezing snore snot software solids somewhere spiders spread sprung squad squeeze startle starve
stash steal stepping sticking sticky straighteners strain stress stretch stringy stuck substance
sunburn surgical sweaty swing takeaway tantrum target technique teething telly tempted tenancy
tether therapy thrush tingling tokens trampoline tune tunes uncontrollably undone vaccinate
vanished vibe villa visitors wagon waist waken walsall watery waves wavy wean weaning website
weekends weights wetness wherever whisper whispering whispers wires wishes womens worktop
"""
