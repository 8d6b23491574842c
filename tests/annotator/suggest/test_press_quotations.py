"""Further ways of the press to quote: agencies, sport, features, courts. One story a way."""

from collections.abc import Iterator

import pytest

from annotator.session import Session
from tests.annotator.suggest.test_speakers import heard
from ui import projects

STORIES: list[tuple[str, dict[str, str]]] = [
    (
        '"Wash your hands," Dr Ines Carvalho, the city\'s medical director, told a press '
        "conference on Monday.",
        {"Wash your hands": "Ines Carvalho"},
    ),
    (
        'State news agency Sana quoted Ida Berg as saying: "The road is open."',
        {"The road is open": "Ida Berg"},
    ),
    ('"We are ready," Xinhua quoted Ole Dahl as saying.', {"We are ready": "Ole Dahl"}),
    ('How many died, no one will say. The ministry would not say whether "the dam" had held.', {}),
    (
        'According to Dr Ida Berg, who led the study, "the effect is small but it is real".',
        {"the effect is small": "Ida Berg"},
    ),
    (
        'As the late Ole Dahl liked to say, "music is free, but somebody has to sweep up".',
        {"music is free": "Ole Dahl"},
    ),
    (
        'Ida Berg rang him twice. She said, "You will get it wrong," and turned up.',
        {"You will get it wrong": "Ida Berg"},
    ),
    (
        'Ole Dahl was calm on Saturday. "There are nine points to play for," said the '
        "Rovers manager.",
        {"There are nine points": "Ole Dahl"},
    ),
    (
        'Ole Dahl, 29, was without a club. "I trained with a dog," said the winger, '
        "whose wife is ill.",
        {"I trained with a dog": "Ole Dahl"},
    ),
    (
        'In a post on X, formerly Twitter, the club wrote: "We can confirm that he has left us."',
        {"We can confirm": ""},
    ),
    ('"It is gone," a Home Office spokesman said.', {"It is gone": "Home Office"}),
    (
        "The Shropshire Star had the story on Sunday. Gavin Dahl, the paper reported, "
        'was sorry. "I was wrong," he wrote.',
        {"I was wrong": "Gavin Dahl"},
    ),
    (
        'Acme Holdings, which runs the road, said it would be repeated. "It is only '
        'paint," Ida Berg said.',
        {"It is only paint": "Ida Berg"},
    ),
    (
        'Ida Berg said: "Mind the steam."\n\nWhen Steve Dahl came here he said: "I like '
        'it." Berg had it printed on a mug.\n\n"Somebody will buy the presses," she says.',
        {"Mind the steam": "Ida Berg", "I like it": "Steve Dahl", "Somebody will buy": "Ida Berg"},
    ),
    (
        "A spokesman for the Free Party, Colonel Ole Dahl, gave Berg until Friday. "
        '"After that there is no plan," he said.',
        {"After that there is": "Ole Dahl"},
    ),
    (
        "At least 14 people were injured when a ferry struck a pier in Split on "
        'Tuesday, officials said.\n\n"The captain had switched to manual steering," '
        'Croatian Transport Minister Oleg Maric told reporters at the scene. "We are '
        'looking at why."\n\nPassenger Nina Kovac, 31, said she had been thrown against a'
        ' railing.\n\n"There was no warning at all," she said. "Then everyone was on the '
        'floor."',
        {"The captain had switched": "Oleg Maric", "There was no warning": "Nina Kovac"},
    ),
    (
        'The central bank raised its main rate to 6.5 percent on Thursday. "Inflation '
        'expectations have become unanchored," the bank said in a statement. Governor '
        "Marta Kulesza told a news conference that further rises could not be ruled "
        'out. "We will do what is necessary," she said.',
        {"Inflation expectations": "", "We will do what": "Marta Kulesza"},
    ),
    (
        'Workers at the plant walked out at noon. "This is about dignity," said Sean '
        "Whelan of the Unite union. A spokesperson for the company, Halloran Foods, "
        'said: "We regret the action and remain open to talks."',
        {"This is about dignity": "Sean Whelan", "We regret the action": "Halloran Foods"},
    ),
    (
        '"Nobody came," said Hassan, a 52-year-old farmer who asked that his family '
        'name not be used. "We dug with our hands."',
        {"Nobody came": "Hassan"},
    ),
    (
        "The mine closed in 1986. Dorothy Pugh, whose husband worked there for 22 "
        'years, remembers the last shift. "They came up singing," she recalled, "and '
        'then nobody sang again."',
        {"They came up singing": "Dorothy Pugh"},
    ),
    (
        'Prime Minister Jonas Lind called the vote "a stain on the house". His '
        'predecessor, Greta Aalto, was more cautious. "Let us see the numbers first," '
        "she told the broadcaster YLE.",
        {"a stain on the house": "Jonas Lind", "Let us see the numbers": "Greta Aalto"},
    ),
    (
        '"We have been here before," says Petra Novak, who runs the village shop. Her '
        'son Marek nods. "In 2002 the water came up to that shelf," he says, pointing.',
        {"We have been here": "Petra Novak", "In 2002 the water": "Marek"},
    ),
    (
        'Asked whether he would stand again, Senator Ruiz smiled. "Ask me in June," he said.',
        {"Ask me in June": "Ruiz"},
    ),
    (
        'In a post on X, formerly Twitter, the club wrote: "We can confirm that Luis '
        'Ortega has left by mutual consent." Ortega, 29, replied on Instagram: "Thank '
        'you for everything, Leones."',
        {"We can confirm": "", "Thank you for everything": "Luis Ortega"},
    ),
    (
        "Ms Tan said her office had received more than 300 complaints since March. "
        '"Some of them would break your heart," she added.',
        {"Some of them would": "Tan"},
    ),
    (
        "\"It's not that we don't want tourists,\" explained Jordi Ferrer, the owner of a"
        " bakery on the square. \"It's that we'd also like neighbours.\"",
        {"It's not that we": "Jordi Ferrer"},
    ),
    (
        'According to Dr Amina Yusuf, who led the study, "the effect is small but it is real".',
        {"the effect is small": "Amina Yusuf"},
    ),
    (
        '"The effect is small but it is real," according to Amina Yusuf, the lead author.',
        {"The effect is small": "Amina Yusuf"},
    ),
    (
        "The report's author, Professor Colin Steele, from the University of Leeds, "
        'said: "Nobody should be surprised by this."',
        {"Nobody should be": "Colin Steele"},
    ),
    (
        "Speaking after the match, United manager Rhian Powell said her side had been "
        'unlucky. "On another day we score three," Powell said. Goalkeeper Jess Trent '
        'agreed: "We were all over them."',
        {"On another day": "Rhian Powell", "We were all over": "Jess Trent"},
    ),
    (
        "Harriet Cole, chief executive of the charity Shelter Now, said that rents were"
        ' "out of control". "Every week we see families in tents," she said.',
        {"Every week we see": "Harriet Cole"},
    ),
    (
        'The ministry denied the report. "There is no such plan," its spokesman, Karim '
        "Haddad, said by telephone from Amman.",
        {"There is no such plan": "Karim Haddad"},
    ),
    (
        'Neighbour Pat Doyle, 66, said: "I saw the smoke and I just ran." Her husband '
        "called the fire brigade.",
        {"I saw the smoke": "Pat Doyle"},
    ),
    (
        'A police spokeswoman said: "Officers were called at 2.15am to a report of a '
        'disturbance in Mill Lane." Anyone with information is asked to call 101.',
        {"Officers were called": ""},
    ),
    (
        '"I\'m not angry," Maria Lopes said, folding the letter. "I\'m tired."\n\nShe has '
        'written to the housing office eleven times. "They answer with the same '
        'sentence. They must have a button for it."',
        {"I'm not angry": "Maria Lopes", "They answer with the same": "Maria Lopes"},
    ),
    (
        'When the band split in 1994, Kerr moved to Lisbon and opened a bar. "I poured '
        "beer for six years and didn't touch a guitar,\" he says. His former bandmate "
        'Tam Reilly says he was never worried. "Davie always comes back," Reilly '
        "laughs.",
        {"I poured beer": "Kerr", "Davie always comes back": "Tam Reilly"},
    ),
    (
        'Zelenka, who turns 90 in May, still walks to the office every morning. "If I '
        "stopped, I'd rust,\" he told the Prague Observer last year.",
        {"If I stopped": "Zelenka"},
    ),
    (
        '"We did everything by the book," insisted Ray Tully, the site manager.\n\nBut '
        "Health and Safety Executive inspector Anne Moss told the inquest the scaffold "
        'had no ties above the second floor. "It was a matter of time," she said.',
        {"We did everything": "Ray Tully", "It was a matter of time": "Anne Moss"},
    ),
    (
        'Trade unions reacted angrily. "This is an insult to every nurse in the '
        "country,\" said the Royal College of Nursing's general secretary, Pat Connolly.",
        {"This is an insult": "Pat Connolly"},
    ),
    (
        'The French president, Gerard Lemoine, said the attack was "an act of '
        'cowardice". The prime minister, Gabriel Noyer, travelled to the city on Sunday'
        ' night. "The whole nation is grieving," he said there.',
        {"The whole nation": "Gabriel Noyer"},
    ),
    (
        'Mr Okoro: "I never signed that paper." The clerk, Ms Bello: "I watched you sign it."',
        {"I never signed": "Okoro", "I watched you": "Bello"},
    ),
    (
        "Bishop Ndaba once said: \"If you want peace, you don't talk to your friends. "
        'You talk to your enemies."',
        {"If you want peace": "Ndaba"},
    ),
    (
        '"As my grandmother used to say," Ivana Petrova said, "never trust a man who '
        'irons his own shirts."',
        {"As my grandmother": "Ivana Petrova"},
    ),
    (
        'Chairman Leslie Orme opened the meeting by reading a letter from the vicar. "I'
        ' regret that I cannot be with you," the Rev. Martin Dale wrote. "The roof is '
        'coming down."',
        {"I regret that I cannot": "Martin Dale"},
    ),
    (
        "Giving evidence, PC Dawn Harker said she had found the defendant asleep in a "
        'wheelbarrow. "I asked him his name and he said Napoleon," she told '
        "magistrates.",
        {"I asked him his name": "Dawn Harker"},
    ),
    (
        "The victim's mother, who cannot be named for legal reasons, wept. \"He was my "
        'only boy," she said.',
        {"He was my only boy": ""},
    ),
    (
        'Astronomers were delighted. "It\'s like finding a coelacanth in the bath," said'
        " Ruth Abelson of the Carnegie Institution, who was not involved in the work.",
        {"It's like finding": "Ruth Abelson"},
    ),
    (
        "The company's chief financial officer, Wendy Zhou, said margins would recover."
        ' "We are at the bottom of the cycle," Zhou told analysts on a conference call '
        "on Wednesday.",
        {"We are at the bottom": "Wendy Zhou"},
    ),
    (
        'Analysts were not convinced. "The balance sheet is a horror film," said Tom '
        'Ainsley at Berenberg. "We don\'t see the sequel being better," added his '
        "colleague Priya Nair.",
        {"The balance sheet is": "Tom Ainsley", "We don't see the sequel": "Priya Nair"},
    ),
    (
        'Bread prices have doubled. "My children eat once a day," said Um Khaled, a '
        "widow in the Jabaliya camp, who gave only her nickname.",
        {"My children eat once": "Um Khaled"},
    ),
    (
        'Opposition leader Svetlana Marchuk, writing on Telegram, said: "They cannot '
        'jail all of us."',
        {"They cannot jail": "Svetlana Marchuk"},
    ),
    (
        '"They cannot jail all of us," Marchuk wrote on Telegram. The interior ministry'
        " did not respond to a request for comment.",
        {"They cannot jail": "Marchuk"},
    ),
    (
        'It was, Fiona Blakey says, "the worst decision I ever made".',
        {"the worst decision": "Fiona Blakey"},
    ),
    (
        'Fiona Blakey says it was "the worst decision I ever made", though she would '
        'make it again. "You don\'t get a second chance at being twenty," she says.',
        {"You don't get a second": "Fiona Blakey"},
    ),
    (
        'The coach, visibly upset, blamed the pitch. "Cows would refuse it," Mladen Babic said.',
        {"Cows would refuse": "Mladen Babic"},
    ),
    (
        "It took the jury less than an hour. Outside court, the victim's sister Joanne "
        'Healy read a statement. "Today we got justice for Kevin," she said. "But it '
        "won't bring him home.\"",
        {"Today we got justice": "Joanne Healy"},
    ),
    (
        "Sir Keith, who represented the county 211 times, died in his sleep on Friday, "
        'his family said. "He was a gentleman on and off the field," said the club\'s '
        "president, Roger Moody.\n\nFormer team-mate Clive Askew added: \"There'll never "
        'be another."',
        {"He was a gentleman": "Roger Moody", "There'll never be": "Clive Askew"},
    ),
    (
        '"Mum loved this garden," says her daughter Ellie. "She\'d be out here in her '
        'nightie at five in the morning."',
        {"Mum loved this garden": "Ellie"},
    ),
    (
        'Wu, a retired engineer, moved to the valley in 2008. "People thought I was '
        'mad," she says. "They were right." Her first harvest was eleven tomatoes.',
        {"People thought I was": "Wu"},
    ),
    (
        "The head of the World Food Programme in Sudan, Eddie Rusk, described the "
        'situation as "beyond imagination". "We are running out of time," Rusk said in '
        "an interview.",
        {"beyond imagination": "Eddie Rusk", "We are running out": "Eddie Rusk"},
    ),
    (
        "Nobody at the brewery would comment. But a former employee, who asked not to "
        'be named for fear of losing his pension, said: "The pipes were never cleaned."',
        {"The pipes were never": ""},
    ),
    (
        'Asked by the chair whether she had read the contract, Ms Delgado replied: "Not'
        ' to the end."',
        {"Not to the end": "Delgado"},
    ),
    (
        '"There is a smell," agreed Len Foster, who lives opposite. "But you get that with pigs."',
        {"There is a smell": "Len Foster"},
    ),
    (
        'Two days later the mayor, Anton Weiss, changed his mind. "I was badly '
        'advised," he conceded in a radio interview.',
        {"I was badly advised": "Anton Weiss"},
    ),
    (
        "Turkey's foreign ministry said in a statement that the remarks were \"null and "
        'void". Foreign Minister Hakan Demirel later told the NTV channel: "We don\'t '
        'take lessons from anyone."',
        {"We don't take lessons": "Hakan Demirel"},
    ),
    (
        "NASA administrator Bill Norton congratulated the team. \"It's a good day for "
        'humanity," he said. Mission controller Erin Walsh was in tears. "I have waited'
        ' eleven years for that beep," she told CNN.',
        {"It's a good day": "Bill Norton", "I have waited eleven": "Erin Walsh"},
    ),
    (
        'The letter, seen by Reuters, says the refinery "poses no danger". But '
        'Greenpeace campaigner Juri Tamm said the figures were two years old. "They '
        'measured the wind from the wrong side," he said.',
        {"They measured the wind": "Juri Tamm"},
    ),
    (
        '"The trees remember," wrote the poet Anna Lindqvist in 1931, "what the axe forgets."',
        {"The trees remember": "Anna Lindqvist"},
    ),
    (
        '"If you build it badly," said Alf Renshaw, who has laid stone walls for forty '
        'years, "the sheep will tell you."',
        {"If you build it badly": "Alf Renshaw"},
    ),
    (
        'Mayor Lori Dunne: "This was a tragedy that could have been prevented"\n\nPolice '
        "chief Art Kowalski, who took office in March, said his officers had followed "
        "the rules.",
        {"This was a tragedy": "Lori Dunne"},
    ),
    (
        '"My phone didn\'t stop," Gareth Pryce told the Western Mail. "Even the milkman '
        'rang." The Welsh Rugby Union declined to comment.',
        {"My phone didn't stop": "Gareth Pryce"},
    ),
    (
        "Some passengers were stranded for nine hours. Among them was Lorna Adeyemi, "
        'who was travelling with her two sons. "We slept on the luggage belt," she '
        "said.",
        {"We slept on the luggage": "Lorna Adeyemi"},
    ),
    (
        'Among those who came was 83-year-old Walter Ames. "I wouldn\'t have missed it,"'
        ' he said. "I proposed to my wife on that pier."',
        {"I wouldn't have missed": "Walter Ames"},
    ),
    (
        "The singer's agent, Bruno Katz, confirmed the news. \"She passed away "
        'peacefully," he said in an email.',
        {"She passed away": "Bruno Katz"},
    ),
    (
        'Tributes were led by the Irish president, Padraig Lacey, who called him "a '
        'giant of the stage". Actor Fiona Wray said: "He taught me to stand still."',
        {"a giant of the stage": "Padraig Lacey", "He taught me": "Fiona Wray"},
    ),
    (
        'Mr Justice Hallam, sitting at the Old Bailey, said the case was "as grave as '
        'any I have tried". "You have shown not one shred of remorse," he told Pearson.',
        {"You have shown not": "Hallam"},
    ),
    (
        '"It was raining, the tent had gone, and Gail was singing," says Mick. Gail '
        'remembers it differently. "I was screaming," she says.',
        {"It was raining": "Mick", "I was screaming": "Gail"},
    ),
    (
        "For Helen Brandt, a physiotherapist, the choice was simple. \"You can't heal "
        'people by email," she said.',
        {"You can't heal": "Helen Brandt"},
    ),
    (
        'To Abdul Rahman, a teacher in Herat, the news came as a relief. "At least now '
        'we know," he said.',
        {"At least now we know": "Abdul Rahman"},
    ),
    (
        'Sitting beside her, her lawyer, Max Orban, intervened. "My client has answered'
        ' that question," he said.',
        {"My client has answered": "Max Orban"},
    ),
    (
        "At a rally in Ohio on Saturday, Dawes told supporters: \"We're going to win so "
        'big." Marlow\'s campaign responded within the hour. "Facts matter," spokesman '
        "T.J. Fenwick said.",
        {"We're going to win": "Dawes", "Facts matter": "T.J. Fenwick"},
    ),
    ('"The decision is final," the statement said.', {"The decision is final": ""}),
    (
        'The economist Harold Wintle put it best: "In the long run we are all dead."',
        {"In the long run": "Harold Wintle"},
    ),
    (
        '"Long live the republic!" shouted Mrs Pinto from a balcony. Down below, her '
        "nephew Tiago took off his hat.",
        {"Long live the republic": "Pinto"},
    ),
    (
        'Kenya Airways said it had "no comment at this time". Its former chief, Titus '
        'Kariuki, was blunter: "They are bankrupt and they know it."',
        {"They are bankrupt": "Titus Kariuki"},
    ),
    (
        '"The road," says Sergeant Ute Kranz of the mountain police, "is closed. The '
        "road has been closed since October. I don't know why people keep asking me "
        'about the road."',
        {"The road": "Ute Kranz"},
    ),
]
"""Each with how every quotation begins, and who says it: nobody where the text names nobody."""


@pytest.fixture(scope="module")
def archive(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Session]:
    """One project for all stories, which are only read."""
    sitting = projects.found(tmp_path_factory.mktemp("stories") / "archive.annot")
    yield sitting
    sitting.project.close()


@pytest.mark.parametrize(("story", "sayings"), STORIES)
def test_whom_the_press_quotes(archive: Session, story: str, sayings: dict[str, str]) -> None:
    assert heard(archive, story, sayings) == sayings
