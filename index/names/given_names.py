"""Given names, and the pronoun that they suggest.

Only names that one gender has almost alone tell it; the rest (Alex, Chris, Jordan) tell that a person is meant.
"""

from __future__ import annotations

from index.names import world_names
from index.names.words import words
from index.speaker import Gender

FEMALE = words(
    """
    abigail ada adele adrienne agnes aileen aisha aleksandra alexandra alexandria alice alicia alison allison alma
    alyssa amal amanda amber amelia amina amira amy ana anastasia andrea angela angelica angie anita ann anna
    annabel anne annette annie anya april ariana ariel arlene ashley astrid athena audrey aurora ava ayesha ayelet
    barbara beatrice beatriz becky belinda bernadette bernice bertha beth bethany betsy betty beverly bianca birgit
    bonnie brenda brianna bridget brigitte brittany brooke caitlin camila camille candace candice cara carla
    carlotta carly carmen carol carole caroline carolyn carrie cassandra cassidy catalina catherine cathleen cathy
    cecile cecilia celeste celia charlene charlotte chelsea cheryl chiara chloe christa christiane christie
    christina christine cindy concetta claire clara clarissa claudette claudia claudine colleen connie constance cora
    corinne
    courtney cristina crystal cynthia daisy dana danielle daphne dawn deanna debbie deborah debra deirdre delia
    della delores denise desiree diana diane dianna dianne dina dolly dolores dominique donna dora doreen doris
    dorothea dorothy edith edna eileen ekaterina elaine eleanor elena elisa elisabeth elise eliza elizabeth ella
    ellen ellie elsa elsie emily emma erica erika erin ernestine esmeralda esther ethel eugenia eunice eva
    evangeline eve evelyn faith fatima fatma felicia fiona flora florence frances francesca francine frieda gabriela
    gabriella gabrielle gail gayle gemma genevieve georgia georgina geraldine gertrude gina giorgia giovanna gisele
    giulia gladys glenda gloria golda grace greta gretchen guadalupe gwen gwendolyn hanan hannah harriet hattie
    hazel heather heidi helen helena helene helga henrietta hilary hilda hillary holly hope huma ida ilana ilse
    imelda inez ingrid irene irina iris irma isabel isabella isabelle ivana ivanka ivy jackie jacqueline jade jamila
    jane janelle janet janice janine jasmine jean jeanette jeanne jeannie jenna jennifer jenny jessica jill jo joan
    joanna joanne jocelyn jodi jodie josefina josephine joy joyce juanita judith judy julia juliana julianne julie
    juliet juliette june justine kamala kara karen karin karine karla kate katelyn katharine katherine kathleen
    kathryn kathy katie katrina katy kay kayla kayleigh keisha kellyanne kendra kerry khadija kimberly kirsten
    kirstjen krista kristen kristi kristin kristina kyrsten lana lara larissa latanya latisha latoya laura lauren
    laurie lea leah leila lena leslie leticia liana lidia lila lilian liliana lillian lily linda lindsay lindsey
    lisa liz liza lois lola lolita lora loretta lori lorna lorraine lottie louisa louise lourdes lucia lucille
    lucinda lucy luisa luz lydia lynda lynn lynne mabel mackenzie madeleine madeline madison mae magda magdalena
    maggie malala malia mallory mandy marcella marcia margaret margarita margery margie margo margot maria mariam
    marian marianne maribel marie mariana marilyn marina marisa marisol marissa marjorie marla marlene marsha marta
    martha martina mary maryam matilda maud maura maureen mavis maxine maya mazie megan megyn meghan melania melanie
    melinda melissa mercedes meredith mia michaela michele michelle mildred millicent millie mimi mindy minerva
    minnie miranda miriam misty moira molly mona monica monique muriel myra myrna myrtle nadia nadine nancy naomi
    natalia natalie natasha nellie nicola nicole nikki nina noelle nora noreen norma octavia odette olga olive
    olivia ophelia pam pamela patrice patricia patsy patti patty paula paulette pauline pearl peggy penelope penny
    petra phoebe phyllis polly priscilla priti rachael rachel ramona rebecca regina renata rene renee rhoda rhonda
    rita roberta robyn rochelle rosa rosalie rosalind rosalyn rosanna rose roseanne roselyn rosemarie rosemary rosie
    roslyn rowena roxane roxanne ruby ruth sabrina sadie sally salma samantha sandra sandy sara sarah sasha saundra
    savannah selena selma serena shania shannon sharon shauna sheila shelby shelia shelley sherri sherry sheryl
    shirley sigrid silvia simone sofia sonia sonja sonya sophia sophie stacey stacy stella stephanie stormy sue
    summer susan susana susanna susannah susanne susie suzanne svetlana sybil sylvia tabitha tamara tammy tanya tara
    tatiana tawana teresa teri terri thelma theresa therese tiffany tina toni tonya tracey tracy tricia trina trisha
    trudy tulsi tzipi ursula valentina valeria valerie vanessa vera verna veronica vicki vickie vicky victoria viola
    violet virginia vivian viviane wanda wendy whitney whoopi wilhelmina willa wilma winifred winona xiomara yael
    yasmin yolanda yvette yvonne zainab zelda zoe zsa
    """
)

MALE = words(
    """
    aaron abdel abdul abdullah abe abraham adam adnan adolfo adrian ahmad ahmed ahmet akbar al alan albert alberto
    alec alejandro aleksandr alexander alexei alfonso alfred alfredo ali allan allen alvin amir amit amos anatoly
    anders andre andreas andres andrei andrew andy angelo angus ansel anthony antoine anton antonin antonio antony
    archibald archie ari ariel aristide armando arnold art arthur artur arturo ashton augustus avi avigdor axel
    ayman barack barney barry bart bartholomew bashar basil bassam ben benedict benito benjamin benny bernard
    bernardo bernie bert bill billy bjorn blaise bob bobby boris boyd brad bradley brandon brendan brent bret brett
    brian bruce bruno bryan bryce burt byron caleb calvin carl carlos carlton cary cecil cedric cesar chad charles
    charlie chester chip christian christoph christophe christopher chuck clarence clark claude claudio clay clayton
    cliff clifford clifton clint clinton clyde colin conor conrad corey cornelius cory craig curt curtis cyril cyrus
    dale damian damien damon dan daniel danny darius darrell darren darryl dave david dean denis dennis denny denzel
    derek derrick desmond devin dick diego dieter dimitri dirk dmitri dmitry dominic don donald donnie doug douglas
    duane duncan dustin dwayne dwight dylan earl ed eddie edgar edmund eduardo edward edwin efraim ehud eitan eli
    elias elijah elliot elliott elmer elon emanuel emil emilio emmanuel emmett enrique eric erich erik ernest
    ernesto ernie erwin ethan eugene evan everett ezra fabian fabio farid faisal federico felipe felix fernando
    fidel fletcher floyd francesco francis francisco franco francois frank frankie franklin franz fred
    freddie frederic frederick friedrich fritz gabriel gareth garrett garry gary gavin gene geoff geoffrey george
    georges gerald gerard gerhard gerry gideon gil gilbert giles gino giovanni giuseppe glen glenn gordon graham
    grant greg gregg gregory grover guillermo gunter gus gustav gustavo guy hamid hamza hank hans harold harry
    harvey hassan hector heinrich heinz helmut henri henrik henry herb herbert herman hermann herschel hossein
    howard hubert hugh hugo humphrey hussein hyman ian ibrahim ignacio igor ilan ilya imad imran ira irving irwin
    isaac ismail ivan jack jackson jacob jacques jaime jake jakob jamal james jamie jan jared jason javier jay
    jean-claude jean-luc jeb jeff jefferson jeffrey jens jeremiah jeremy jerome jerrold jerry jerzy jesse jesus jim
    jimmie jimmy jiri joachim joaquin joe joel joey johan johann johannes john johnathan johnnie johnny jon jonah
    jonas jonathan jorge jose josef joseph josh joshua juan judd jules julian julio julius jurgen justin karl
    keir keith ken kenneth kenny kent kevin khaled khalid khalil khizr kim kirk klaus kofi kris kurt kyle lamar
    lance larry lars laurence laurent lawrence lazaro lech lee len lenny leo leon leonard leonardo leonid leopold
    leroy les lester levi lewis liam lincoln linus lionel lloyd logan lorenzo louie louis lowell luc
    luca lucas luciano ludwig luigi luis luiz lukas luke luther lyle lyndon mac magnus mahmoud malcolm manfred manny
    manuel marc marcel marcello marco marcos marcus mario marion mark marlon marshall martin marty marvin mateusz
    mathias matt matteo matthew matthias maurice mauricio max maxim maximilian maxwell mehdi mehmet mel melvin
    menachem merrick michael micheal michel miguel mike mikhail milton mitch mitchell mitt mohamed mohammad mohammed
    mohamad morris mort moshe muhammad mustafa naftali narendra nasser nate nathan nathaniel neal ned neil nelson
    newt nicholas nick nicolae nicolas niels nigel nikita niklas nikolai noah noam nobel noel norbert norman oleg
    oliver olivier omar oren orlando orrin orson orville oscar osama osman otis otto owen pablo patrick
    paul paulo pavel pedro per percy pete peter petr phil philip philippe phillip pierre piers pieter preston quentin
    quincy rafael rahm ralph ramiro ramon ramzi rand randall randolph randy raphael rashid raul ravi ray raymond
    recep reggie reginald reinhold reince rex reza rhys ricardo riccardo richard rick ricky rob robert
    roberto rocco rod roderick rodney rodrigo roger roland rolf roman ron ronald ronnie rory ross roy
    ruben rudolf rudolph rudy rufus rupert russ russell rutherford saad saddam sadiq said salman salvador salvatore
    sal sam samir samuel sanford santiago saul scott sean sebastian sergei sergey sergio seth shane shaun shawn sheldon
    sherrod shimon shinzo sidney silvio simon solomon spencer stan stanley stefan stephane stephen stephon sterling
    steve steven stewart stuart sundar sven sylvester tariq ted teddy terence terrence terry thad thaddeus theo
    theodore thomas thor tim timothy tobias toby todd tom tomas tommy tony travis trent trevor trey tristan troy
    tucker tyler ulrich uri ulysses umar vaclav vernon victor vikram viktor vince vincent vinod vitaly vivek
    vladimir volodymyr wade waleed walid wallace walt walter warren wayne wendell werner wesley wilbur wilfred will
    willard willem william willie willy wilson winston wladimir wolf wolfgang woodrow xavier xi yair yannick yasser
    yasir yigal yitzhak yoav yossi yousef yuri yusuf yves zachary zack zaid zane zbigniew zeke zvi
    """
)

EITHER = words(
    """
    addison alex andrea angel ariel ashton aubrey avery bailey blair blake bobbie cameron carey carmel casey cass
    cassidy chris corey dakota dallas dana darcy devon dominique drew elisha ellis emerson finley francis frankie
    gale hayden hilary jackie jaime jamie jan jean jess jessie joan jody jordan jules kai kelly kelsey kendall kerry kim
    kiran kit lane laurie lee leigh leslie lindsay lindsey logan loren lynn marion mattie michele morgan nicky
    nicola noor paris parker pat patrice perry peyton quinn reese rene riley robin ronnie rory rowan ryan sage sam
    sandy sasha shannon shawn shay shelby sidney simone skyler stacey stacy stevie sydney taylor terry tracey tracy
    tyler val
    """
)

NICKNAMES: dict[str, str] = {
    short: full
    for full, shorts in {
        "albert": "al bert",
        "alexander": "alex al sandy",
        "alfred": "al fred",
        "andrew": "andy drew",
        "anthony": "tony",
        "barbara": "barb",
        "benjamin": "ben bibi benny",
        "bernard": "bernie",
        "catherine": "cathy kate",
        "charles": "charlie chuck chip",
        "christopher": "chris kit",
        "daniel": "dan danny",
        "david": "dave",
        "deborah": "deb debbie",
        "donald": "don donnie",
        "dorothy": "dot dolly",
        "douglas": "doug",
        "edward": "ed eddie ted ned",
        "elizabeth": "liz beth betsy betty lizzie eliza",
        "eugene": "gene",
        "frances": "fran",
        "francis": "frank",
        "franklin": "frank",
        "frederick": "fred freddie",
        "geoffrey": "geoff",
        "gerald": "jerry gerry",
        "gregory": "greg",
        "harold": "hal",
        "henry": "harry hank",
        "jacob": "jake",
        "james": "jim jimmy jamie",
        "jeffrey": "jeff",
        "jennifer": "jen jenny",
        "jeremiah": "jerry",
        "jerome": "jerry",
        "john": "jack johnny",
        "jonathan": "jon",
        "joseph": "joe joey",
        "joshua": "josh",
        "judith": "judy",
        "katherine": "kathy kate katie",
        "kathleen": "kathy",
        "kenneth": "ken kenny",
        "kimberly": "kim",
        "lawrence": "larry",
        "laurence": "larry",
        "leonard": "len lenny leo",
        "louis": "lou",
        "madeleine": "maddie",
        "margaret": "maggie meg peggy",
        "martin": "marty",
        "matthew": "matt",
        "michael": "mike mickey",
        "michelle": "shelly",
        "mitchell": "mitch",
        "nathaniel": "nate nat",
        "nicholas": "nick",
        "pamela": "pam",
        "patricia": "pat patty tricia",
        "patrick": "pat",
        "peter": "pete",
        "philip": "phil",
        "phillip": "phil",
        "randolph": "randy",
        "raymond": "ray",
        "rebecca": "becky",
        "richard": "rick dick rich ricky",
        "robert": "bob bobby rob robby bert",
        "ronald": "ron ronnie",
        "rudolph": "rudy",
        "russell": "russ",
        "samuel": "sam",
        "samantha": "sam",
        "stanley": "stan",
        "stephen": "steve",
        "steven": "steve",
        "stuart": "stu",
        "susan": "sue susie",
        "terence": "terry",
        "theodore": "ted teddy theo",
        "thomas": "tom tommy",
        "timothy": "tim",
        "victoria": "vicky",
        "vincent": "vince",
        "walter": "walt",
        "william": "bill billy will willie",
        "zachary": "zack",
    }.items()
    for short in shorts.split()
}
"""Short forms: "Tim Kaine" and "Timothy M. Kaine" are one. A short form of several names has the last one here."""


_FEMALE = FEMALE | world_names.FEMALE
_MALE = MALE | world_names.MALE
_EITHER = EITHER | world_names.EITHER
_KNOWN = _FEMALE | _MALE | _EITHER


def is_given_name(word: str) -> bool:
    """Say whether `word`, in lower case, is a given name that we know, or two of them: "marie-claire"."""
    return word in _KNOWN or ("-" in word and word.partition("-")[0] in _KNOWN)


def gender_of_given_name(word: str) -> Gender | None:
    """Return what a given name, in lower case, says of its bearer's gender.

    Of two joined by a hyphen the first tells it, else the second: Marie-Claire, Hans-Peter, Kelly-Ann; Jean-Paul and
    Jean-Marie are French.
    """
    first, _, second = word.partition("-")
    if second and word not in _KNOWN:
        return Gender.MALE if first == "jean" else gender_of_given_name(first) or gender_of_given_name(second)
    if word in _EITHER or (word in _FEMALE and word in _MALE):
        return None
    if word in _FEMALE:
        return Gender.FEMALE
    return Gender.MALE if word in _MALE else None


def may_be_one_person(given: str, other: str) -> bool:
    """Say whether two given names, in lower case, can be the same person's: Tim and Timothy, J. and John."""
    if given == other or (given[0] == other[0] and 1 in (len(given.rstrip(".")), len(other.rstrip(".")))):
        return True
    if NICKNAMES.get(given, given) == NICKNAMES.get(other, other):
        return True
    return min(len(given), len(other)) >= 3 and (given.startswith(other) or other.startswith(given))
