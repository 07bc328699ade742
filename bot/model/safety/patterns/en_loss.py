"""The end of a pregnancy or the loss of a baby, in English; also intensive care and removal.

After the National Bereavement Care Pathway: everything stops at any sign, whoever writes it. A loss
long ago, a friend's loss, and a fear of loss are in the harmless table.
"""

from __future__ import annotations

from ..phrases import Row

MISCARRIAGE = (
    Row(
        "miscarriage",
        "miscarriage",
    ),
    Row(
        "stillborn",
        """
        stillborn / born .. sleeping|dead|silent / born not breath .. died /
        sleeping baby .. birth|born|gave|my / birth .. sleeping baby / gave birth .. sleeping
        """,
    ),
    Row(
        "ectopic",
        "ectopic",
    ),
    Row(
        "molar",
        """
        molar pregnancy / blighted / chemical pregnancy / empty sac / sac .. empty /
        no|not baby .. in|on .. scan|sac|there / scan .. empty / ^ molar /
        not baby there|inside|scan / bump .. empty / empty .. bump|belly|inside / there no baby /
        there .. no baby $ / scan .. show|showed|say|said .. not baby|heartbeat /
        not sign .. baby / baby not .. there / no sign .. baby /
        measure|measured|measuring .. nothing|no|not .. there|inside /
        nothing there .. scan|said|measured / they .. say .. nothing there /
        nothing .. in .. sac|womb
        """,
        unless="""
        tooth / no baby .. yet|bump|name|brain / have no baby|babies / i not|no have baby /
        no baby .. bloat / bit
        """,
    ),
    Row(
        "procedures",
        """
        dnc / medical management / surgical management / erpc / took|remove|removed .. my tube /
        tube .. burst|break|removed|ruptured|took / pass .. my .. baby|pregnancy|tissue /
        pass pregnancy|tissue / body .. pass .. baby|it / passed .. baby /
        i passed .. baby|it .. home|toilet|hospital / baby came away|out .. weeks /
        baby .. came away / pregnancy .. in .. tube / in .. my tube
        """,
        unless="baby .. pass .. wind|poo|urine / passed .. baby .. over / passed .. down",
    ),
    Row(
        "no_heartbeat",
        """
        not .. heartbeat / not .. heart beat / cant .. find .. heartbeat|heart /
        heartbeat .. stop|gone / heart .. stop
        """,
        unless="""
        not .. find .. heartbeat .. doppler|home|myself / my heart .. stop / heartbeat fast /
        not .. hear .. heartbeat .. yet / heart .. not stop race / heart .. stop race
        """,
    ),
    Row(
        "stopped_growing",
        "stop .. grow / not .. grow .. anymore|more / stop .. develop",
    ),
    Row(
        "not_viable",
        """
        viable & not / nonviable|unviable / incompatible /
        pregnancy .. end|over|terminate|fail|finish / pregnancy .. not .. work|continue /
        end .. pregnancy / edwards & end|terminate|die|lost / not .. compatible .. life /
        pregnancy .. finished|finish|stopped|stop / edwards|patau .. died|end
        """,
    ),
    Row(
        "not_pregnant",
        """
        not .. pregnant .. anymore / not having .. baby .. anymore|more /
        not have .. baby .. anymore / no baby .. anymore|more|now / baby .. no more /
        baby .. not .. anymore / not anymore pregnant / not pregnant / longer pregnant
        """,
        unless="fine not|im fine / lol",
    ),
    Row(
        "termination",
        "terminate",
        unless="""
        terminate .. contract|tenancy|job|employment / @aggressor .. make .. terminate /
        force .. terminate
        """,
    ),
    Row(
        "ended_it",
        """
        end it .. scan|edwards|pregnancy|result|baby / decided .. end .. it|pregnancy /
        take .. pills .. end .. pregnancy / want .. get rid .. baby|pregnancy /
        get rid .. pregnancy / got|get rid .. of .. baby|it|pregnancy /
        not .. continue .. pregnancy / not .. go through .. pregnancy|baby /
        decided .. not .. keep|have .. baby|it|pregnancy / not .. keep .. pregnancy
        """,
        unless="""
        he|husband|partner .. want / life / myself / want .. continue /
        not keep .. baby .. awake|warm
        """,
    ),
)

DEATH = (
    Row(
        "lost_baby",
        """
        lose .. @lost / baby .. lose / baby .. loss / ^ [i] lose it /
        lose it .. baby|week|sorry|pregnancy|scan|yesterday / we|i lose him|her /
        lose .. one .. twin / lose .. one .. them / lose him|her .. at .. # /
        lose .. at .. # .. week / lost|lose .. my .. little|boy|girl|angel|pregnancy /
        its gone .. baby / lose .. our|my pregnancy / it|its gone baby
        """,
        unless="""
        lose .. baby .. weight|fat|bag|blanket|shoe|toy|sock|book|red|hat|card|teddy /
        lose .. babys / weight|weights|stone / baby lose weight|hair|interest /
        lose .. her|him .. shop|tesco|park|phone|mind|temper / temper /
        baby .. lose .. hair|weight|sock|dummy / lose .. my mind
        """,
    ),
    Row(
        "baby_died",
        """
        @lost .. died|pass|heaven|survive / @lost .. not .. make|survive|live /
        died|dead & baby|twin|newborn|son|daughter / @lost .. gone .. heaven|now / lose .. baby /
        our|my .. son|daughter|boy|girl .. died|pass|heaven / baby .. die|dead / not .. survive /
        died .. inside|belly / dead .. inside / @lost .. wings / her|his wings /
        baby .. with .. angels|heaven / allah|god .. take|took .. baby|him|her /
        allah|god .. call .. baby / @lost .. gone god|heaven / she|he .. angel .. now /
        angel now|baby / our .. angel / my angel & rest|peace|sky|rip|heaven / rest .. peace /
        she|he|they passed .. my arms / passed .. in .. my .. arms /
        passed|pass .. away & baby|she|he|son|daughter / she|he died /
        too .. small|early|little|premature .. survive|live /
        not make .. it .. night|through|baby|survive / not .. make it / baby gone /
        allah|god .. took / baby .. allah|god .. took|take / heart .. gave up /
        not .. going .. make it|survive|live & baby|he|she / wont survive|live|make & baby /
        not expected .. live|survive / fought .. died|days|gone / she|he .. days .. died /
        only one .. baby|twin .. alive|left|survived / baby .. not alive / expired .. baby /
        @lost .. expired / baby finish|finished .. doctor|say|belly|inside / belly baby finish /
        my baby finish
        """,
        unless="""
        think|worried|scared .. baby .. dead|died|die /
        baby .. pass .. hearing|test|wind|poo|stool|urine / pass .. wind|poo / phone|battery /
        baby dead weight / pass .. test|exam|driving / doll / can|could|does|will .. baby .. die /
        not make it .. appointment|class|group|today|tomorrow|monday|friday|scan|on time /
        sorry .. cant|wont .. make it / cant make it / my dad|nan|mum|grandad|uncle /
        baby gone ..
        sleep|nap|bed|quiet|nursery|down|off|mad|yellow|blue|grey|stiff|floppy|cold|up|from|through
        /
        he died .. on|show|eastenders|film / not .. make it .. groups / if i died /
        lose .. weight / baby weight / weight .. lose /
        expired .. milk|formula|date|card|visa|calpol / finish|finished .. feed|bottle|milk|nap /
        fought .. ok|fine
        """,
    ),
    Row(
        "goodbye",
        """
        said goodbye .. @lost|him|her / goodbye .. our .. @lost / funeral .. @lost /
        funeral for .. my|our|baby / funeral & baby|son|daughter / rip .. @lost|baby|son|angel /
        rip my / @lost .. funeral / scatter .. ashes / her|his|baby .. ashes /
        ashes .. baby|her|his
        """,
        unless="kin / grandad|nan|dad|uncle|ashes .. nan",
    ),
    Row(
        "lived_briefly",
        """
        lived .. hour|minute|day / lived for / live .. # hour|minute|day /
        born .. week .. lived|died
        """,
    ),
    Row(
        "twin",
        """
        twin .. died|lost|lose|gone|not .. make|pass / one .. twin|them .. died|not|lost /
        survive twin / vanish twin / lose .. twin
        """,
    ),
    Row(
        "cot_death",
        "cot death & my|our|baby|had|died / cotdeath & she|he|baby|lost|lose|died|my|our|her|him",
        unless="prevent|avoid|stop|risk|what|scared|worried|how|about",
    ),
    Row(
        "stop_because",
        "stop & baby .. dead|died|gone|lost|heaven / not need .. anymore .. baby .. lost",
    ),
)

CARE = (
    Row(
        "intensive_care",
        """
        nicu / special care / intensive care / incubator / neonatal / ventilator / icu /
        baby unit / premature|prem|preemie .. hospital|oxygen|tubes /
        baby .. hospital .. tubes|oxygen|wires|machine|ventilator /
        baby .. on .. oxygen|life support|machine|cpap / life support / in .. nnu
        """,
        unless="""
        what .. nicu / i work / nicu .. nurse / work|job .. neonatal|nicu /
        out|home .. nicu|neonatal / nicu .. home / tour .. nicu|neonatal / ventilator .. shop
        """,
    ),
    Row(
        "taken_away",
        """
        @services .. took|take|remove .. baby|kids|her|him|me|child|son|daughter|them /
        took .. baby|her|him .. off|away|from me / took .. away .. baby|her|him|kids|them /
        took .. into care / take .. away .. my baby .. court / go into care /
        @lost|he|she .. in care / foster .. care|carer|home|family & baby|him|her|he|she|my /
        in foster /
        baby|child|son|daughter|she|he|kids|they .. took|removed|taken .. into|from|by|off|away|at
        birth /
        baby|child|son|daughter .. removed / took .. from .. me|us /
        foster .. care|parents|carers|family & baby|she|he|with|my / with foster /
        court .. cant|not .. keep / cant keep .. baby|her|him .. court|social|said /
        not .. allowed .. keep .. baby|her|him / social .. took|keep / care order|proceedings /
        social .. remove|removed|taken|got .. baby|kids|her|him /
        cant .. take|bring .. baby|him|her home /
        not .. take|bring .. baby home .. hospital|unit|court|social
        """,
        unless="""
        took .. her|him .. gp|doctor|hospital|park|nursery|home|clinic / i took /
        took .. baby .. clinic|gp|doctor|hospital / he|husband|ex .. take .. if / i .. in care /
        took .. off .. coat / took from .. blood / sample / stitches .. removed / catheter /
        tongue|wisdom|tooth|coil|implant .. removed / i .. cant keep .. down /
        baby taken .. for|photo|bottle|well|milk / taken .. photo|nap / car seat|taxi
        """,
    ),
    Row(
        "adoption",
        """
        adopt & baby|give|up|her|him / give .. baby up / she|he|baby adopted /
        going .. adopt|adoption / giving|give up .. my baby / giving my baby up / ^ adopt $ /
        ^ adopted $
        """,
        unless="i .. adopted .. as|when / adoption leave / dog|cat / give up .. smoke",
    ),
)

ROWS = (*MISCARRIAGE, *DEATH, *CARE)
