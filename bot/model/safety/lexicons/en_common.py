"""Everyday English words that are what they are: never taken for a misspelt sign of danger.

Two uses: a word found here is not searched for typos ("breeding" is no "bleeding"), and a text
typed without spaces is cut at these words.
"""

from __future__ import annotations

COMMON = """
a abortive about above abs absorb abstraction access account accounts acne acre across act action
actually adapt adapted adapter add adopt adoption advice advise afar afternoon age aged agency
ages air airport almost along also although always am amazing ambience ambulatory among an and
animal another answer answers ant any anyway apart app apple application apply appointment april
are area arm arms around arrange arrive arrow as aside ask asked asking at ate attach attached
attraction auction aunt author autumn awaken away awesome awful ay bab babe babes back backward
bacon bag bags baker bakery baking ball band bands bank bar bark barn barrel bars base bat batch
bath bathe baths battle bay be beach bead beading beam bean beans beard beast beaten beau
beautiful beauty became because become bed beds been beer beet began beggar begged begin begun
behind being believe bell belong below belt bend benefit berry beside best bet between bib bible
big bike bill bills bind bird birth birthday birthdays birthing biscuit bite biting bitter black
blame bland blank blanket blaze bleach bleached bleat bleep blend blended blender blending bless
blessed blessing blessings blind blinding bloat bloated block bloke blonde bloom blot blow blown
blush board boat bodies body boil boiled bold bond boo book booked booking booklet books boot bore
bored bores boring born borrow boss both bother bottom bought bowl box boxes boy boys brain brake
brand brass breach breached bread breading breadth breakfast breath breathalyser breather bred
breech breed breeder breeding breeze brew brick bride bridge brief bright bring brings broad brook
broom broth brother brothers brought bs buckle bud build building built bull bun bunny burger burn
burns bury bus bush business busy but butt butter buy buying buzz by bye cab cafe cage cake cakes
caller calm came camel camp cane cannon canoe cape caption car card care careful carer carrot
carry cars cart carve carving case cash cat catch caught causing cave caving cellar cent centre
centres certain chair champion chance chances change charge chat chatter cheap cheaper cheat
checkers cheek cheer cheers cheese cheesy chesty chew chick chicken chill chilly chip chips choc
chocolate choice choir choke choose chore church city clamping class classes clay clean cleaner
clear clever clinic clip close closed closer closet cloth clothe clothes clothing cloths clotted
cloud clout clover clown club cluck coat coats cocoon cod code coffee coke cola cold collage
collar colleague college color colour colt comb come comes comic cone congrats congratulate
congratulations connection conspiracy construction contact contacts contemporary contraception
contraceptive contract contracts contradict contradiction contribution cook cooked cooking cool
coop cop cope copy cord cordial core cork corn corner cost costs cottage cotton couch could
council count country course cover crab crack cracked crash craving cravings crazy cream crooked
cross crow crust csh cult culture cup cuppa cure currency curry custody customer cut cute cutting
cuttings cycle dad dads dairy daisy dancer dare dark darn dart date dates daughter dd dead deaf
deal dear decide deed deep deer dehydrated delete deletes dentist deposit deposited depressed
deprived dial diaries diary dice died diet dieting diets dine dinner dip dire direct dirty dis
disco dish divide diving do doctor doctors does dog doing doll donate done dooms door dope dot
double dove down draw drawing dream dress dresses dribbling dried drill drive driver driving drool
due dull during dust duty dyed dyeing each ear earlier early earn ears easier easily east easy eat
eaten eater edge egg eggs eight eighteen either elbow elbowed elder election eleven else email
emergent emerging end energy england english enjoy enjoyed enter etc even evening ever everywhere
exam example exams except excited exciting excuse executive exercise exit expect expensive expire
expired eye eyes fabulous face fact facts fade fades faggy failed faint fainter fainting fair
faith fall falling false fame family famous fan fancy far fare farm farther farts fast fat fate
fated father fault favor favourite fear feast feather feature february feel feeling feelings fees
feet feint fell fellow female fence feta fever few fewer field fifteen fifth fifty fight file fill
filling fillings film final finally finance fine finger finish finished fire first fish fist
fitted five fix flag flake flap flash flat flavour flea flesh flight flinch flipped flipping float
flood floor flop flour flow flower flowers flu flushes fly fog foggy folic follow fond food fool
foot football for forceps forget forgot fork form forms formula forty forward fought four fourth
fox freak free freight frequency fresh friday fridge fried friend friends frog from front frown
fruit fry full fully fun funding funds funny furniture further fussy future fuzzy gagging gain
galloping game gap gaps garden gas gassy gate gates gather gave gay gender general get gets
getting gift ginger girl girls give given giving glad gland glass glow go goal god goes going gold
good goodbye goodnight google goose got gown grade grain gram grand grandma granny grape grapes
grass grate grateful grave gravy great greater greens greet greeting greetings grew grind grinding
gripe groan group groups grow guess guide guy guys gym had hail hair half hall halt ham hand
handle hands handy hang hanger hangs happen happened happens happy hard hare hark harm harms harp
has haste hat hate have haven having he head heading heal healing health healthy heap hear heard
hearing heart hearts heat heating heaven heavy heel heeling height held hello help helpful helps
hen her herd here hero hers hey hi hid hide high hill him hind hint hip hire his history hit hits
hive hoarse hobby hoe hold holding hole holiday holidays home homeless homicide honest honestly
honey hoop hoovering hop hope hoping horn horse hose hospital hot hotel hour hours house housing
how however howl howz hub hug huge human hundred hungry hunk hunt hurl hurried hurry hurt hush hut
hutch ice idea if ill important improve improving in inch inches include indeed india indian
inside install instead instruction instructions insurgency into invite iron is island issue issues
it its itself ivory jab jabs jacket jan january jar jeans jerky job jobs join joined joke journey
joy juice july jump jumper june just keep kept key keys kick kicks kid kids kilo kilt kin kind
king kiss kisses kit kitchen kite knee knew knife knit knives knob knock knot know known lab lace
lad ladder ladies lady lake lamb lame lamp land lands lane language large lash last latching late
lately later laugh laughing law lay lb lead leader leading leaf league leaky lean leap learn
learning least leather leave led left leg legal lemon less lesson let lets letter level library
lice lick licking licks lie lies life lift light lightness lightning lights like liked likes
liking limb lime line lined lining link lion lip list listen lit little live lived liver lives
living ll lmp load loaded loading loan loaves local locker lockers locking lone long longer look
looked looking looks loop loose lord loser loss lost lot lotion lots loud love loved lovely loves
loving low luck lucky lump lunch mad made magic mail main make makes making male man manage
manager mane manger many map mapped march mare mark market marriage married marry mask massage
match mate matter mattress may maybe me meal mean means meant meat media medical meet meeting
meetings melt membrane men mend mental mention menu merge merry mess message met metal middle
midnight midwife might mild mile milestone milestones milk mill mind mine mint minute minutes mire
mirror miss mission mistake misty mix moan moans mobiles mode model mom moment mommy monday money
monkey monthly mood moody moon moose mope more morning moss most mother motion motor mouse mouth
move mover movie moving mow mrs much mud mug mum mummy muscle mush music must my nail nails name
named names nan nap narrow nation natural nature navy near nearby nearest nearly neat neck need
needs nephew nervous net never new news next nibble nice niece night nine nineteen ninety nip nits
noise none nonsense noon nor normal north nose not note notes nothing notice november now ns
number numbers nurse nursery nut nuts nxt oat oats october odd of off offer office often oh oil ok
okay old on once one ones onion online only open opening opens option options or orange order
ordered other others ought our ours out outside oven over overhead overhear own owner paan pace
pack package packed page paid pail pain pains paint painted painter painting pair pal palace pale
palm pan pang panic pans pant pants paper papers parade parcel parent parents park parking part
partner parts party pass passed passive passport password past pasta paste patch patches path
patient pause pausing pave pay paying pea peace peanut peel peg pen pencil penny people pepper per
perfect perfectly perhaps period permission person pesticide pet petrol phone photo photos phrase
piano pick picked picking pickle picnic picture pie piece pig pile pillage pilot pine pink pins
pint pipe pitcher pizza place places plain plan plane planned planning plant plastic plate play
played playgroup playing pleading please pleased pleasure plenty plot plow plum pm pocket poem
poet point poke poked pole police polish polite pond ponies pony pool poor pop popular pork
positive possible post postcode posted pot potato pound pounds power practice practise pram pray
prayer prayers praying prefer prepare prescription present presents president press pretty price
prices pride print private prize probably problem problems process programme promise prone protein
proud prove provide proving ps public pull pump pumping punchline pup puppy pure purse push puss
pussy put putting puzzle quack quart quarter queen queer question questions queue quick quickly
quid quiet quilt quit quite quits quiz quota quote race rack radio radish railing rain raining
raise raisin rake ran rang range rap rape raped rapping rash rat rate rather raven raving raw rd
reach reached read reader reading ready real really reap reason reasons rebooting receive received
recent recently recipe record red register registered registering regular relax remember remind
reminder removing rent rented repeat reply report request require research reside rest restaurant
result results retain retained return review rice rich ride right ring riot rip ripe ripped rise
rising road roast robot rock role roll roof room rooms rooster roots rope rose round route roving
row rub rubbish rude rule rules run rung running rush rust sack sacked sacking sad safe safer
safety said sail saint sake salad salary sale salt same sand sandwich sank sap sash sat saturday
sauce save saved saving saw say saying says scalp scan scans scared scarf school science scooter
score scotland scratch sea seal seam search season seasons seat seats second secret section see
seed seeker seem seems seen seize seized self sell send sense sent september serious serve service
session sessions set settle seven seventeen seventy several sew shade shadow shake shaken shaker
shall shape shapes share sharing sharp shaving she shear shears shed sheep shelf shell shine ship
shirt shock shoe shoes shone shoot shop shopping shops shore short should shoulder shovel show
showed shower shown shut shy sick sickle side sigh sign signed signs silk sill silly silver
similar simple sin since sing singing single sip sir sire sissy sister sisters sit site sitting
situation six sixteen sixty size sized sizes ski skill skin skipped skirt sky slap slate sled
sleep sleeping sleeve slept slice slid slide slip slipped slipper slippers slope slot slow sly
small smart smell smile smiled smoke smoked smoker smoking smooth sms snack snake snap snipped
snow snuff snuggle so soak soap sob social sock socks sod sofa soft soil sold soldier somali some
someone something sometimes son song songs soon sore sorry sort sorted soul sound sounds soup sour
south space spare speak speaking spear special speech speed spell spelling spend spending spent
spice spicy spider spin spinning spirit splash spoil spoke spoken sponge spook spoon sport sports
spot spring square squeeze squeezed stable stack stacked staff stage stale stalk stall stamp stand
standing star stare staring stars start started starting startled startles starts state station
stay staying steak steam steel steep steer step steps stick sticker sticks still sting stink stir
stocking stole stolen stone stood stool stoop stop store storm story stove straight strange stream
street string stripped stroke strong struck student study stuff style sub such suck sudden suede
suffer sugar suggest suit suitable suitcase summer sun sunday sung sunlight sunny sunshine supper
support supposed sure surgery surname surprise sushi swallow swam swamp swan swap swat swear sweat
sweep sweet sweets swell swept swim swimming swimsuit swings switch swore system table tack taint
take taken taking tale talk talked talking tall tame tan tank tap tape tar task taste taught tax
taxi tea teach teacher team tear tearful tears teeth tell telling temperament template temple
tempo ten tennis tent term terms test tests text texting texts th than thank thanks that thats the
theater theatre thee their them then there thermometer these they thick thin thing things think
third thirteen thirty this those though thought thousand thread threads threat threaten three
throat through throw thumb thursday thy tick ticket tickets tickle tidy tie tight till time times
tin tiny tip tips tire tired tmr to toad toast today toe toes together toilet told tomato tomorrow
ton tone tonight too took tool toot tooth top topic torn toss total touch tour toward towards
towel tower town toy toys trace track traffic train trainers training trait trap travel tray treat
treated treating treats tree trial trick tricycle tried trim trip tripped trolley trouble truck
true trust truth try trying tube tues tuesday tumble tummy tuna tunnel turn tv twelve twenty twice
twig two type ugly umbrella uncle under understand undress uni uniform unit university unless
until up upset upstairs urdu urgency urgent use used useful using usual usually vaccine valid
value van vase vases veg vegan veggie ventilate very video view village violet violets violin
visit visiting visitor vitamin vitamins vodka vote waddling wade wage wait waited waiter waiting
wake walk walked walking walks wall want wanted war warm warn warns was wash washing waste watch
watched watching water wave way we weak weaken wear wearing weather weave wed wedding wednesday
weed week weekend weekly weeks weep weigh weight welcome well went were west wet what whatever
wheat wheel when where whether which while whip white who whole whooping whose why wicked wide
wife wild will win wind window wine wing wings winter wipe wipes wire wise wish wit witch with
within without woman women won wonder wonderful wont wood wooden wool woolen word words wore work
worked worker working works world worm worn worry worse worst worth would wove wow wrap wreck wren
wring wrist write writing written wrong wrote wrung yard yarn yay yeah year years yellow yep yes
yesterday yet yoga yoghurt yonder young younger your yours yourself yummy zip zoo
"""

# First names, so that Dean is not "dead" and Beth not "breath".
NAMES = """
aaliyah abby abdul adam adele adrian aisha alan alesha alex alfie ali alice alicia amanda amber
amelia amina amir amy ana andrea andrew andy angela anita ann anna anne annie anya archie arthur
asha ashley ava ayesha barbara bea becky bella ben beth billie billy bobby bradley brian bruce
callum carl carla carly carol caroline carrie cath catherine charles charlie charlotte chloe chris
christina christine claire clare connor courtney craig dan daniel danielle darren dave david dawn
dean debbie deborah dee denise derek diana diane dominic donna doris duncan dylan eddie edith elena
ella ellen ellie elliot elsie emily emma eric erin esme ethan eva evan evelyn evie faith farah
fatima felix fiona florence fran frances frank freddie freya gail gareth gary gav gemma george
georgia gina glen grace grant greg hajra halima hamza hana hannah hardeep harley harriet harris
harry hassan hayley hazel heather helen henry holly hugh hugo ian ibrahim imran irene iris isaac
isabel isabella isla ismail ivy jack jackie jacob jade jake james jamie jan jane janet jasmine jason
jay jayden jean jeff jen jenna jennifer jenny jess jessica jim jo joan joanna joanne joe joel john
jon jonathan jordan joseph josh joshua joy joyce jude judith julia julie justin kai kara karen karl
kate katherine kathleen katie kay kayleigh keith kelly ken kerry kev kevin khadija khan kia kim
kirsty kyle lara laura lauren layla leah leanne lee leila leo leon lesley lewis liam lily linda lisa
liz lizzie logan lola lorraine louis louise luca lucas lucy luke luna lydia lynn maddie maisie malik
mandy marcus margaret maria mariam marie mark martha martin mary maryam mason matilda matt matthew
max maya megan mehmet mel melanie melissa mia michael michelle mick mike mila millie miriam mohammed
moira mollie molly monica muhammad naomi natalie natasha nathan neil nia niamh nicholas nick nicky
nicola nicole nigel nikki noah noor nora olivia ollie oscar owen paige pam pamela pat patricia
patrick paul paula pauline penny pete peter phil philip phoebe phoenix poppy priya rachel ralph ravi
ray rebecca reece reggie reuben rhys richard rick rita rob robert robin robyn ron rory rosa rosie
ross roy ruby russell ruth ryan sabrina sadia sally sam samantha samir sana sandra sara sarah sasha
scott sean seb shannon sharon shaun sheila shirley sian sidney simon sofia sonia sophia sophie
stacey stan stella steph stephanie stephen steve steven stuart sue summer susan suzanne sylvia
tamara tania tanya tara ted teddy teresa terry tess tessa theo theresa thomas tim tina toby todd tom
tommy toni tony tracey tracy trevor trish usman val vanessa vera vicky victor victoria violet wayne
wendy will william willow yasmin yusuf zac zack zainab zane zara zoe
"""
