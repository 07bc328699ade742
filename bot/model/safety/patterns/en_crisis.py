"""Mental-health crisis, in English: the wish to die, self-harm, the end of coping.

No row asks how bad it is: every one of them gets the same text.
"""

from __future__ import annotations

from ..phrases import Row

WISH_TO_DIE = (
    Row(
        "kill_myself",
        "kill .. myself|self / kill .. herself / kill me please / someone kill me",
        unless="lol|laugh / nearly kill / kill .. myself .. laugh|exercise|gym",
    ),
    Row(
        "suicide",
        "suicide / tried .. kill|suicide|overdose",
        unless="suicide squad",
    ),
    Row(
        "want_to_die",
        """
        want .. die|dead / wish|hope .. i .. die|dead / wish .. dead|die / hope .. die /
        better .. dead|die|death / rather .. dead|die / death|dead|died .. better / ready .. die /
        going .. let .. me die / let me die / should .. dead / pray .. die / feel die|dying /
        feel i .. die|dead / could .. die / if .. i .. dead|died|die / want|need .. death /
        deserve .. die|dead|death / not deserve live / should .. die / i .. want .. dying /
        think|thoughts|thinking .. about|of .. die|dying|death|dead / wish .. never .. born /
        death .. thoughts|thinking / talk|talking .. about .. die|dying|suicide|killing|death /
        think|thinking .. kill|killing .. me|myself|self / thoughts .. kill|killing
        """,
        unless="""
        lol / die laugh / die .. meet|see|know .. what|baby|him|her /
        want .. die .. embarrassment|cringe / if i die|died .. labour|birth /
        headache|pain|flu|hangover .. want .. die /
        think|thoughts .. about .. nan|dad|mum|grandad
        """,
    ),
    Row(
        "end_it",
        """
        end .. life / end it all|now|tonight /
        think|want|going|ready .. end it|things|everything / end myself / want .. end /
        want .. it .. stop .. all / it all .. end|stop / end me / finish .. my .. life /
        my life .. finish|over|end / finish .. myself|life / reach .. end /
        end .. things|everything / reached .. end / i .. end $ /
        tried|try|trying|nearly|tonight .. end it / end it .. last night|tonight|all|now /
        i .. end it
        """,
        unless="""
        end .. with him|husband / pregnancy .. end / end pregnancy|it .. with /
        end .. marriage|relationship|call|contract|tenancy / how .. end /
        want .. end .. pregnancy|it .. with|appointment|call|phone|breastfeed /
        when|what time .. end / weekend / end it .. him|relationship|boyfriend|marriage /
        want .. end it .. with|him
        """,
    ),
    Row(
        "not_live",
        """
        not .. want .. live|exist|alive|wake|here / not .. wanna .. live /
        cant .. here .. more|anymore / cant .. live .. anymore|more|this /
        wish .. not .. wake|here|born|alive|exist / hope .. not .. wake / never .. wake up /
        want .. sleep .. never|not .. wake / sleep forever / not .. alive /
        not .. here .. here .. longer|more|tomorrow / not .. here .. much|lots .. longer /
        not .. here anymore / i .. not .. live / not .. want .. world / no want live /
        not want .. anymore .. live / no .. more .. want .. live /
        not .. wake up .. tomorrow|again / not see .. another day /
        tired .. of .. here|living|life / why .. i .. alive|here|exist /
        think .. not .. here|alive|exist / not here .. anymore / want .. with .. heaven /
        want .. go .. heaven / i want with .. nan|mum|dad .. heaven / not see|any future /
        cant see .. future / no .. future
        """,
        unless="""
        want .. live with|in|at|near / not .. live .. in|at|with|there|here /
        live .. area|birmingham|flat / wake .. baby|him|her /
        not .. want .. here .. long|hospital / not .. live .. far|area / live here /
        not here .. appointment|today|week|monday|holiday /
        tired .. here .. waiting|hospital|house|area
        """,
    ),
    Row(
        "no_point",
        """
        no|what .. point .. live|life|here|me|going|go|anymore|alive / no reason .. live|go|here /
        nothing .. live for / not .. live for / not worth .. live|life /
        life .. pointless|over|meaningless /
        what .. point .. anything|everything|carry|carrying|on|trying /
        no point .. carry|carrying / nothing .. left .. me|live / nothing left /
        life .. not|no .. meaning|purpose|worth / no .. purpose|meaning .. life /
        not see .. point / what point $ / not .. any .. point / point .. anymore|living|life /
        ^ no point $
        """,
        unless="point .. going .. class|group|midwife|appointment",
    ),
    Row(
        "tired_of_life",
        """
        tired .. life|live|alive / enough .. life|living / hate .. life|living|myself /
        give up .. life|everything|living|all / done with life|everything / life .. unbearable /
        i .. enough .. cant / ready|want|going .. give up / i give up .. cant|not /
        not .. carry on / want .. out .. life / not .. want .. this life / not want life /
        hate .. alive / feel giving|give up / done .. living / fed up .. living|life
        """,
        unless="""
        give up .. smoke / give up .. work|job|caffeine|feeding|breastfeeding|milk|baby /
        tired .. night life / sick day
        """,
    ),
    Row(
        "better_without_me",
        """
        better .. off without .. me / better without .. me / without me .. better /
        better if .. i .. gone|dead|disappear / better .. if .. i .. not here /
        nobody .. miss me / no one .. care|miss .. if|me .. gone|die / nobody .. care .. if .. i /
        world .. without me / burden .. on|everyone|family / i .. burden /
        happier .. if|without .. me|i / happier .. without /
        better .. mum|mother .. i .. go|gone|dead|leave / better .. someone else .. dead|gone|if /
        if .. i .. gone|disappear|vanished / no one .. notice .. if / nobody .. notice /
        nobody .. cares .. live|die / when i .. gone /
        if anything happen|happens .. me .. baby|kids /
        look after .. my .. baby|kids .. gone|dead|when / safe .. without me /
        without me .. safe|happy|fine / cope|manage .. better .. if .. i /
        family .. better .. died|dead|gone
        """,
        unless="lol",
    ),
    Row(
        "disappear",
        """
        want|wanna|wish .. disappear / disappear forever / want .. run .. under / leave .. world /
        want .. sleep .. forever
        """,
    ),
    Row(
        "goodbye",
        """
        goodbye letter|note / write|wrote .. goodbye / goodbye .. everyone|forever|world /
        suicide note / this goodbye / goodbye & love|kids|everyone|baby|sorry|forever /
        tell .. kids|baby|mum|family .. love|sorry / my last .. message|text|day|night /
        last .. goodbye / love .. them .. goodbye
        """,
        unless="""
        say|said .. goodbye .. daughter|son|our / take care / say goodbye .. nan|dad|mum|friend /
        goodbye for
        """,
    ),
    Row(
        "hopeless",
        """
        no hope .. left|me|future|anymore / feel .. hopeless / hopeless .. feel / no future /
        see no .. way / cant|not .. see .. way .. out|forward|through / no .. way .. out /
        feel .. trapped .. die|end / feel .. worthless|pointless / i worthless /
        nothing .. matter|matters anymore / in .. dark place|hole
        """,
    ),
)

SELF_HARM = (
    Row(
        "hurt_myself",
        """
        @harm_self .. myself|self / @harm_self .. herself /
        @harm_self .. my .. wrist|arm|leg|thighs|skin / self harm / selfharm / slit .. wrist /
        wrist .. cut|knife / knife .. wrist|throat /
        hit|hitting|bang|punch|burn|burning .. myself|my own|my head .. wall|self /
        hit .. my .. own|head / burning myself / start .. cut .. again|since|after /
        pull .. my .. hair out / starve|starving myself / i cutting / cut .. again|wrist|thighs /
        i .. cut $ / use .. it .. on .. myself|me / knife|razor|blade .. myself|me|use /
        scratch|scratching .. my .. arm|arms|leg|skin /
        i cut .. last night|again|today|yesterday|deep|myself|my /
        scratch|scratching .. arm|arms .. bleed
        """,
        unless="""
        cook|kitchen|shave|paper|chopping|onions / fall|gym|lift|lifting|slip|accident /
        hit myself .. door / bite / burn myself .. cook|oven|iron|tea|kettle /
        i cut .. hair|nails|finger|grass|cake|down|out|fringe|veg /
        door|he|husband|partner .. my .. head / door .. next
        """,
    ),
    Row(
        "overdose",
        """
        overdose / take .. pills .. @many / # pills / pills .. ready /
        pills & die|end|enough|going|save|saved|kill / swallow .. @many .. pills /
        drink .. bleach / stash|saved|hoarding .. pills / take|took .. @many .. pills /
        swallow .. pills / took .. load|loads|lots .. pills / took .. everything .. cupboard /
        pills .. all / all .. pills .. take|took / took pills
        """,
        unless="""
        can .. take / how many / vitamins / can i / day|daily / @child .. drink|swallow /
        iron|vitamin / took .. iron|folic|vitamin|vitamins / took my
        """,
    ),
    Row(
        "means",
        """
        jump .. off|front|from|out|in / want|going|feel .. jump / tell|says|say .. jump /
        on .. bridge|edge & jump|stand|going|die / in front .. train|bus|car|lorry /
        walk .. into|in .. traffic|road|river|canal|sea / hang .. myself / think .. hang /
        drown .. myself / gas myself / crash .. car / drive .. off|into / walk .. in front /
        into .. road|traffic|river / plan .. kill|die|end / rope|noose /
        write|wrote .. note .. die|end|sorry / think|want|going|feel .. crush|crash .. car /
        crashing .. car / standing|stood|stand|sat|sitting .. edge / edge .. stand|standing /
        i on .. bridge|roof|edge|ledge / planning|plan .. how .. do it|die|kill|end /
        planning .. do it / everything ready .. go / look .. at .. pills /
        think .. crashing|crash / pills .. vodka|alcohol|wine|drink /
        not .. surviving|survive this|tonight|it / step|stepping .. front
        """,
        unless="""
        trampoline|parachute|rope|queue|bed|off bus / hang out|on|up / baby .. jump /
        he|she|cat|dog jump / jump .. out .. skin / crash .. car .. last|ago|insurance|accident /
        car crash .. pregnant|belly / by|at .. window|bus|train /
        train|bus|window .. stand|sat|sitting / planning .. birth|wedding|party|baby /
        hospital bag / drive .. test / look .. at .. pills .. vitamins / puddle / trampoline /
        joy
        """,
    ),
    Row(
        "something_stupid",
        """
        do something .. stupid / going .. do something .. baby|myself|stupid|bad /
        might .. do something .. baby|stupid|bad / scared .. what .. i .. might|could|do /
        what .. i .. might|could|capable .. do / not .. trust .. myself / cant trust myself /
        scared .. of myself / i scare myself / not safe .. myself /
        not feel safe .. myself|alone / hurt .. someone|everyone|people
        """,
        unless="""
        lol / they|he|him .. hurt someone / cant trust myself .. chocolate|food|biscuits /
        worried .. hurt .. someone .. driving / kick
        """,
    ),
)

CANNOT_GO_ON = (
    Row(
        "cannot_go_on",
        """
        cant .. go on / cant .. do .. this|it|life .. anymore|more|longer|any /
        cant .. do .. anymore / cant .. cope|coping / not .. cope / struggle .. cope /
        cope .. anymore / cant .. take|handle|bear|stand .. anymore|more|longer /
        not .. take .. it .. anymore|more / cant .. continue / end .. my .. rope|tether /
        cant|not .. do .. this / cant .. take .. any / cant .. live .. this /
        cant .. carry .. on / not .. carry .. on / enough .. want .. out / had enough /
        i .. enough .. of .. everything|this|life / want out / kill me .. now|please /
        i .. want kill me / cant go .. this / not .. go on / had it .. with life /
        cant .. deal|face|bear|handle|manage .. this|anymore|life|another|day|more /
        cant face .. another|day|tomorrow|baby / how much longer .. i .. can|take|go|do /
        rock bottom / breaking point / end .. of .. tether|rope / i falling apart / ^ i done $ /
        i so done .. life|everything|living / everything .. black|dark .. want|over|end /
        want .. it .. over / want .. everything .. over|stop|end / make it stop /
        want .. it .. stop / i cant anymore / cant .. anymore $ / on .. edge .. cope|cant|going
        """,
        unless="""
        go on .. holiday|scan|bus|train|date|website|link|course|app|tour /
        cope .. with .. labour|pain|heat / lol / smell|smells / heartburn|nausea|sickness|heat /
        had enough ..
        sleep|milk|feed|food|water|texts|winter|weather|heat|vitamin|iron|him|landlord|waiting /
        not .. have|had enough / enough .. milk / can .. do this /
        do .. this .. form|online|myself|link|app|today|appointment / want out .. him /
        cant do this .. week|monday|friday|day / baby .. had enough / not go on .. diet /
        pregnancy|pregnant|labour over|finish|done /
        itch|cough|hiccups|sickness|heartburn|rain|cry .. stop /
        face another .. nappy|curry|salad / not .. eat|drink|lift|bend|sleep anymore
        """,
    ),
)

ROWS = (
    *WISH_TO_DIE,
    *SELF_HARM,
    *CANNOT_GO_ON,
)
