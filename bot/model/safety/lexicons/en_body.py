"""English words of the body and its signs: meaning -> the ways women text it."""

from __future__ import annotations

BODY = {
    "belly": """
        belly bellys tummy tum tummys stomach stomache stomack stomch stumach abdomen abdominal
        stomachs womb uterus bellie tumy
    """,
    "head": "head hed",
    "headache": "headache headaches headach hedache hedake headake migraine migraines migrane",
    "face": "face faces",
    "eye": "eye eyes",
    "vision": "vision eyesight sight vison",
    "lip": "lip lips mouth tongue",
    "throat": "throat neck throught",
    "chest": "chest ches",
    "breath": """
        breath breathe breathing breathin breth brething breathes breaths breathed breathless
        brethe breeth breaf breving bretin
    """,
    "breathless": "breathless brethless",
    "heart": "heart hart",
    "heartbeat": "heartbeat heartbeats",
    "rib": "rib ribs ribcage",
    "hand": "hand hands",
    "finger": "finger fingers",
    "ring": "ring rings",
    "feet": "feet foot feets ankle ankles toes",
    "leg": "leg legs thigh",
    "calf": "calf calves calfs",
    "palm": "palm palms",
    "sole": "sole soles soul",
    "skin": "skin",
    "shoulder": "shoulder",
    "side": "side",
    "back": "back",
    "minor": """
        back hip hips pelvis pelvic spd pgp groin nipple nipples foot feet knee knees wrist wrists
        heel neck arm arms bum piles haemorrhoids ligament tailbone coccyx sciatica bladder
    """,
    "tooth": "tooth teeth toothache wisdom gum gums ear ears earache throat nail toe toenail sinus",
    "stitches": """
        stitches stiches stich stitch scar wound section csection incision cut perineum tear scars
    """,
    "breast": "breast breasts boob boobs nipple nipples boobies",
    "milk": "milk formula bottle bottles milks mlk",
    "nappy": "nappy nappies napies nappys napy diaper diapers",
    "poo": "poo poos poop stool stools pooing shit",
    "pee": "pee wee weeing peeing urine urinate weed peed wees pees piss pissing",
    "vagina": "downstairs bits privates vag fanny minge vagina foof ladybits",
    "knickers": """
        knickers pants underwear panties knikers undies trousers trackies leggings jeans bed
        sheets sheet knicks
    """,
    "pad": "pad pads towel towels maternitypad",
    "discharge": "lochia discharge discharg discarge mucus mucous plug",
    "toilet": "toilet loo tissue toliet bog",
    "button": "button cord stump navel umbilical",
    "softspot": "fontanelle fontanel fontanelles",
    "herself": "itself herself himself themself themselves",
    "myself": "myself mysel meself mesen myslf",
    "self": "self",
    "arm": "arm arms wrist wrists leg legs thighs",
}

SIGNS = {
    "hazy": "hazy hazey fuzzy foggy misty swimmy",
    "injection": """
        injection injections jab jabs vaccine vaccines vaccination vaccinations immunisations
    """,
    "placenta": "placenta afterbirth",
    "electric": "electric electrocuted electrocution",
    "carbonmonoxide": "monoxide",
    "liquid": "liquid liquids fluid fluids",
    "moan": "moan moaning moans moany whimper whimpering whimpers grizzly grizzling",
    "drooped": "drooping drooped droopy droop numb numbness",
    "sharpest": "tearing ripping tear rip",
    "bleed": """
        bleed bleeds bleeding bled bleedin bleedn bledin bleading blleding bleediing bleedings
        bldng hemorrhage haemorrhage hemorrhaging haemorrhaging hemorage heamorrhage hemmoraging
    """,
    "blood": "blood blod bloood bludd blud",
    "bloody": "bloody bloodied blody",
    "spotting": "spotting spottin spoting spotings",
    "clot": "clot clots clotts clotting",
    "red": "red pink pinkish reddish",
    "brown": "brown brownish",
    "green": "green greenish",
    "period": "period periods",
    "wipe": "wipe wiped wiping wipes",
    "soak": "soak soaked soaking soaks drenched flooded flooding full filling filled fills through",
    "pour": "pour pouring pours poured gushing everywhere",
    "heavy": "heavy heavily hevy heavier hevily heavly hevey",
    "waters": "waters wators waterz watters",
    "water": "water watter fluid fluids liquid amniotic membranes",
    "break": """
        break broke broken breaks breaking brok burst bursted bust popped pop brk rupture ruptured
        broked braked
    """,
    "leak": """
        leak leaks leaking leaked leakin leeking dripping drip trickle trickles trickling trickled
    """,
    "gush": "gush gushed gushing gushes",
    "wet": "wet",
    "puddle": "puddle puddles",
    "move": """
        mv mvd mvng move moves moved moving movin movement movements movment movments moove
        mooving mve muving wriggle wriggles wriggling wriggled wriggly wiggle wiggling wiggles
        active activity fidget flutters squirming movemnt movemet somersaults
    """,
    "kick": "kick kicks kicked kicking kickin kik kiks kicing kickd booted boots booting",
    "feel": "fl feel felt feeling feels feelin fel feal",
    "felt": "felt feltt",
    "quiet": "quiet quieter lazy sluggish silent queit",
    "asleep": "asleep sleeping sleepin",
    "sleep": "sleep slept sleeping sleepin sleeps slep asleep",
    "sleepy": "sleepy drowsy lethargic sleeepy",
    "doppler": "doppler dopler",
    "pound": """
        pound pounding banging splitting thumping throbbing exploding explode burst bursting
        pounds hammering thudding
    """,
    "blurry": "blurry blurred blury blurr blurring blured",
    "flash": "flash flashing flashes flashin sparkles sparkly zigzag zigzags floaters",
    "spots": "spots spot dots stars",
    "double": "double doubled dubble",
    "swell": """
        massive huge balloons balloon bigger swell swelled swelling swollen swolen swelen swoll
        puffy puffed puff swells swole swellin swelt oedema edema ballooned
    """,
    "hot": "hot boiling burning roasting",
    "boiling": "boiling burning roasting scorching boilin burnin",
    "cold": "cold freezing",
    "lump": "lump lumps",
    "sore": "sore",
    "pain": """
        pn pian pns pain pains paining painful painfull panes payn pane paine paynes ache aches
        aching achey achy cramp cramps cramping crampin hurt hurts hurting hurtin spasms
    """,
    "ache": """
        ache aches aching achey achy cramp cramps cramping crampin hurt hurts hurting soreness
    """,
    "sharp": "sharp stabbing stabby shooting stab stabs piercing stabbin",
    "agony": "agony excruciating excrutiating unbearable unbareable crippling",
    "contraction": """
        contraction contractions contracting contracions contractons contrations conctractions
        contraxions contracts
    """,
    "tightening": "tightening tightenings tightnings tightning tightenin",
    "labour": "labour labor laber labur",
    "push": "push pushing pushed pushes shove shoved shoves shoving pushin pushd",
    "crown": "crowning crown",
    "birth": """
        birth delivery delivering deliver delivered births childbirth birthing delivry postpartum
    """,
    "born": "born borned",
    "fit": "fit fits",
    "seizure": """
        seizure seizures siezure seizing convulsion convulsions convulsing fitting epileptic
        eclampsia seisure convulse
    """,
    "jerk": "jerk jerking jerky twitching jerks jerkin",
    "stiff": "stiff rigid",
    "shake": "shake shakes shaking shook shakin shaken trembling tremors shakey shaky",
    "collapse": "collapse collapsed collapsing colapsed collapsd",
    "fainted": "fainted fainting unconscious unconcious faints",
    "faint": "faint fainty",
    "respond": "respond responding responsive responds responded response",
    "unresponsive": "unresponsive unresponding lifeless",
    "wake": "wk wake waking woke wakes wakeup woken awake rouse wakin wke",
    "dizzy": "dizzy lightheaded dizziness",
    "struggle": """
        struggle struggling strugglin struggles trouble difficulty difficult strugling strugle
    """,
    "catch": "catch catching",
    "short": "short shortness",
    "gasp": "gasp gasping",
    "tight": "tight tightness",
    "pressure": "pressure presure preshure bp",
    "crush": "crushing crush",
    "palpitations": "palpitations palpatations",
    "race": "race racing pounding thumping",
    "cough": "cough coughing coughed coughs coughin",
    "fever": "fever fevers feverish feaver",
    "temperature": "temperature temp temperatures tempature temprature temperture temps",
    "shiver": "shiver shivers shivering shivery shivring rigors rigor",
    "mottled": "mottled blotchy motled",
    "confused": "confused confusion delirious",
    "slur": "slur slurring slurred",
    "ill": "ill unwell poorly porly unwel poorley pooly il poley ilness",
    "sick": "sick sik",
    "infected": "infected infection",
    "pus": "pus puss",
    "ooze": "ooze oozing oozed weeping seeping leaking",
    "smell": "smell smells smelly smelling stinks stink rank stinking foul",
    "open": "open opened opening split splitting",
    "itch": "itch itchy itching itches itchin itchyness scratching",
    "yellow": "yellow jaundice jaundiced yelow orange",
    "jaundice": "jaundice jaundiced jondice",
    "dark": "dark",
    "vomit": """
        vomit vomiting vomited vomits vomitin puke puking puked spewing spew vom vomming
        chundering throwup retching regurgitating bile
    """,
    "hyperemesis": "hyperemesis hyperemisis",
    "nonstop": "nonstop constantly constant continuously continuous everytime repeatedly",
    "weak": "weak weaker",
    "fall": "fall fell fallen falls fel faling fallin falled",
    "slip": "slipt slip slipped slipping tripped trip tumbled tripping",
    "stairs": "stairs steps stair staircase",
    "crash": "crash crashed accident collision crashd",
    "bang": "bash whack thud bang banged banging bashed whacked knocked bumped knock wacked",
    "floor": "floor ground",
    "bath": "bath shower tub",
    "ambulance": "ambulance ambulence amblance ambulanse paramedic paramedics",
    "emergency": "emergency emergancy emergencey emergncy emergenc",
    "allergic": "allergic alergic anaphylaxis",
    "hang": "hang hanging hung hangin",
    "late": "late",
    "blue": "blue blu blueish bluish",
    "grey": "grey gray greyish grayish ashen",
    "purple": "purple purply",
    "pale": "pale clammy",
    "floppy": "floppy flopy flop",
    "limp": "limp",
    "ragdoll": "ragdoll",
    "wheeze": "wheeze wheezing wheezy wheezes rattling rattly",
    "grunt": "grunt grunting grunts grunty gruntin",
    "suck": "suck sucking sucked pulling",
    "noisy": "noisy noise noises",
    "choke": "choke choking choked chokes chokin",
    "feed": """
        feed feeds feeding fed feedin fead breastfeed breastfeeding drink drinks drinking drinkin
        drank suckle
    """,
    "drink": "drunk drink drinks drinking drinkin drank",
    "eat": "et eaten eat eats eating ate eatin food",
    "refuse": "refuse refusing refuses refused refusin reject rejecting",
    "diarrhoea": "diarrhoea diarrhea diarhea diarrea diareah runs",
    "projectile": "projectile projectiling",
    "dry": "dry",
    "cry": "cry crying cries cryin cried scream screaming screams crys wailing",
    "pitch": "pitch pitched",
    "rash": "rash rashes",
    "fade": "fade fades fading faded disappear dissappear vanish",
    "glass": "glass tumbler",
    "meningitis": """
        meningitis menigitis meningitus menengitis sepsis septic septicemia septicaemia sepsus
    """,
    "drop": "drop dropped dropping droped drops",
    "roll": "roll rolled rolling rolls",
    "swallow": "swallow swallowed swallowing swallows swalowed swallod",
    "object": """
        battery coin coins dettol zoflora disinfectant liquitab poison poisonous nicotine tablet
        tablets pill pills bleach magnet bead marble button toy calpol medicine cleaner detergent
        perfume capsule penny plastic vape
    """,
    "burn": "burnt burned burn burns scald scalded scalding",
    "spill": "spill spilt spilled",
    "bulge": "bulge bulging bulges sunken sunk sinking swollen raised",
    "cot": "cot crib basket moses",
    "inconsolable": "inconsolable unconsolable",
}
