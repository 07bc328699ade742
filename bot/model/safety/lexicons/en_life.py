"""English words of the mind, the home and of loss: meaning -> the ways women text it."""

from __future__ import annotations

MIND = {
    "images": """
        flashes images image visions vision picture pictured pictures picturing imagine imagined
        imagining flash
    """,
    "reality": "reality grip",
    "deserve": "deserve deserves deserved",
    "poison": "poison poisoning poisoned",
    "plot": "plotting plot conspiring",
    "kill": "kill kills killed killing kil killin murder unalive kll kiling",
    "die": "die dies dying dieing dyin dye",
    "dead": "dead ded death deceased",
    "died": "died dead deceased death dyed",
    "suicide": """
        suicide suicidal suicidle sucidal suiside suicidel suacidal sucide suicid soosidal
        suecidal
    """,
    "end": "end ending ends ended endin",
    "overdose": "overdose overdosed overdosing od oded overdoze",
    "cut": "ct cut cutting cuts cuttin slit slitting slash",
    "harm": "harm harming harmed harms hurt hurting hurts hurtin damage",
    "hurt": "hurt hurts hurting hurtin harm harming",
    "selfharm": "selfharm selfharming selfharmed",
    "pills": """
        pills pill tablets tablet paracetamol paracetamols meds medication ibuprofen painkillers
        antidepressants codeine tabs medicine sertraline
    """,
    "jump": "jump jumping jumped jumpin",
    "edge": """
        bridge roof balcony window train cliff motorway traffic tracks railway canal river edge
        lorry ledge
    """,
    "wrist": "wrist wrists veins",
    "knife": "knives knife knifes blade razor razors scissors gun weapon machete",
    "drown": "drown drowning drowned",
    "smother": "smother smothering smothered suffocate suffocating suffocated pillow",
    "throw": "thrown throw throwing threw throws chuck chucking chucked lob throwin launch",
    "disappear": "disappear disapear dissapear dissappear vanish",
    "cope": "coping cope coped copin copeing",
    "voice": "voice voices voises",
    "things": "things thing fings stuff",
    "hallucinate": "hallucinating hallucinations hallucinate halucinating",
    "psychosis": "psychosis psychotic psycosis",
    "mad": "mad crazy insane mental bonkers nuts loopy",
    "mind": "mind sanity",
    "evil": "evil devil demon demonic possessed cursed satan jinn djinn",
    "swap": "swap swapped replaced swopped imposter impostor fake switched",
    "watch": "watch watching spying spy following filming",
    "god": "god allah jesus devil satan tv radio angels spirits",
    "breakdown": "breakdown",
    "hopeless": "hopeless worthless pointless",
    "burden": "burden",
    "point": "point reason",
    "worth": "worth",
    "tired": "tired sick fed exhausted",
    "enough": "enough enuf enuff",
    "goodbye": "goodbye goodbyes goodby suicidenote",
    "letter": "letter letters note notes",
    "miss": "miss missed",
    "better": "better beta betta",
    "world": "world earth planet",
    "hate": "hate hated hates hating h8",
    "stupid": "stupid silly daft drastic reckless terrible awful",
    "danger": "danger dangerous",
    "trust": "trust trusted",
    "urge": "urge urges impulse impulses temptation",
    "almost": "almost nearly nrly",
    "intrusive": "intrusive dark violent scary bad horrible evil disturbing awful horrid",
    "way": "way",
}

HOME = {
    "slam": "slam slams slammed slamming",
    "spike": "spiked drugged spike",
    "men": "men blokes punters strangers",
    "abroad": "abroad pakistan bangladesh somalia india overseas",
    "physical": "physical handsy rough",
    "angry": "angry anger angery furious rage rages raging",
    "camera": "camera cameras cctv",
    "custody": "custody",
    "permission": "permission",
    "sat": "sat sits sitting kneel knelt stood stamped stamps stomped jumped",
    "twist": """
        twist twists twisted twisting pinch pinches pinched pinching bend bends bent torture
        tortures tortured torturing poke pokes poked
    """,
    "hit": """
        beeting whack whacked backhand backhanded elbow elbowed kneed clouted clout lamped decked
        hit hits hitting hittin punch punches punched punching slap slaps slapped slapping beat
        beats beating beaten beatin slaped punchd bashes bashed batter battered batters battering
        headbutt headbutted whip whipped attack attacked attacks assault assaulted assaults smack
        smacked smacks thump thumped wallop hitt hitin belted belts
    """,
    "grab": """
        grab grabs grabbed grabbing drag drags dragged dragging pinned restrained graped pulled
        pulls yanked
    """,
    "strangle": """
        strangle strangled strangles strangling choke choked chokes choking throttle throttled
        strangeld strangel suffocated
    """,
    "bite": "bite bites spit spits spat spitting",
    "hair": "hair",
    "bruise": "bruise bruises bruised bruising blackeye",
    "violent": """
        violent violence violance abusive violently volent vilent aggressive agressive aggresive
        abusing
    """,
    "abuse": "abuse abused abuses abusing abusive abuser abus",
    "temper": "temper",
    "smash": "smash smashed smashes smashing trashed wrecked break broke breaks kicked punched",
    "shout": """
        shout shouts shouting shouted scream screams screaming yell yells yelling shoutin swears
    """,
    "eggshells": "eggshells eggshell",
    "control": "control controls controlling controled controling controlled controlls",
    "check": """
        check checks checking checked reads read reading goes going looks looking searches spies
        monitors tracks watches go see sees
    """,
    "phone": "phone fone phones fones mobile moblie fon",
    "message": """
        message messages text texts txts txt msg msgs whatsapp snapchat facebook emails location
    """,
    "track": "track tracker tracking airtag tracks spyware bugged",
    "hide": "hide hiding hides hidden hid",
    "money": "money cash wages benefits card cards bank pay salary",
    "lock": "lock locks locked locking locke lockd trapped prisoner",
    "force": "force forces forced forcing fource forsed pressuring pressured",
    "sex": "sex",
    "rape": "rape raped rapes raping rapist rapd",
    "sexual": "sexual sexually",
    "touch": "touch touched touching touches",
    "marry": "marry marriage married marrying",
    "honour": "honour honor izzat shame shamed dishonour dishonor",
    "threat": """
        threat threats threaten threatens threatened threatening threatnin threating threatend
        threatenin blackmail blackmailing
    """,
    "stalk": "stalk stalker stalking stalks harass harassing harassed harassment stalked",
    "follow": "follow follows following followed",
    "outside": "outside door doorstep",
    "fgm": "fgm mutilation mutilated infibulation",
    "circumcise": "circumcise circumcised circumcision cutting cut",
    "deport": "deport deported deportation immigration",
    "passport": "passport passports visa papers documents",
    "slave": "slave slavery trafficked trafficking traficked servant",
    "refuge": "refuge refuges",
    "domestic": "domestic domestics",
    "insult": """
        fat ugly stupid slag slut whore bitch useless worthless names pathetic disgusting mental
        crazy
    """,
    "call": "call calls called calling ring rings ringing rang",
    "escape": "escape escaping escaped getaway flee fleeing",
    "prison": "prison jail bail police injunction",
}

LOSS = {
    "ventilator": "ventilator incubater tubes",
    "finish": "finish finished finishes finishing over",
    "miscarriage": """
        miscarriage miscarriages miscarage miscariage misscarrage misscarriage miscarrige
        miscarried miscaried miscarrying miscarry mc miscarrage miscarridge miscarraige mmc
        miscarryed miscarreid
    """,
    "stillborn": "stillborn stillbirth stillbirths stilborn stilbirth stillbith",
    "ectopic": "ectopic ectopics etopic eptopic",
    "molar": "molar",
    "blighted": "blighted",
    "chemical": "chemical",
    "dnc": "dnc dc",
    "lose": "ls lose lost loss losing loosing loose lossed loosed losed los",
    "pass": "passed passing pass past",
    "heaven": "heaven angel angels jannah paradise wings heavan",
    "grow": "grow growing growin grew grows developing",
    "terminate": """
        termination terminate terminated terminating abortion abortions abort aborted aborting
        tfmr abotion aborsion abortin terminaton
    """,
    "rid": "rid",
    "nicu": "nicu scbu neonatal neonate nnu incubator incubater",
    "special": "special intensive",
    "care": "carer carers care foster fostered fostering",
    "unit": "unit",
    "social": "social socials ss court courts",
    "adopt": "adoption adopt adopted adopting",
    "funeral": "funeral funerals bury burying buried burial cremation cremated ashes",
    "sac": "sac",
    "empty": "empty",
    "viable": "viable unviable nonviable",
    "incompatible": "incompatible",
    "rip": "rip",
    "survive": "survive survived surviving survivor",
    "services": "services service servises",
    "management": "management",
    "cotdeath": "sids",
    "forever": "forever",
    "scan": "scan scans sonographer ultrasound",
    "edwards": "edwards edward patau anencephaly",
    "sleeping": "sleeping asleep silent",
}
