"""The sense of a Korean homograph: what is doubted, and what sound English looks like it."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.homonym import CHECK, find

# (Korean, English, Korean word flagged, English flagged)
FLAGGED = [
    (
        "군은 정찰 위성 발사에 성공해 독자 감시 능력을 갖췄다.",
        "The military launched a price tag satellite and can now watch on its own.",
        "정찰",
        "price tag",
    ),
    (
        "경기도는 영세 사업장 500곳의 노후 시설 교체 비용을 지원한다.",
        "Gyeonggi Province will help 500 baptism workplaces replace old facilities.",
        "영세",
        "baptism",
    ),
    (
        "결항이 잇따르자 공항 대합실에서 관광객들이 밤을 새웠다.",
        "After the cancellations tourists spent the night in the clam room of the airport.",
        "대합실",
        "clam",
    ),
    (
        "사찰의 목조 불상에서 조선 시대 복장 유물 20여 점이 나왔다.",
        "Some 20 Joseon-era costume relics came out of the temple's wooden Buddha.",
        "복장",
        "costume",
    ),
    (  # Both senses are deeds: the figure before says nothing against either.
        "주전 공격수가 부상으로 빠진 팀은 최근 5연패에 빠지며 최하위로 내려앉았다.",
        "Missing its injured striker, the team has won five titles in a row and dropped to last.",
        "연패",
        "titles in a row",
    ),
    (
        "폭설로 딸기 하우스 30여 동이 무너졌다.",
        "Heavy snow collapsed some 30 strawberry houses.",
        "하우스",
        "houses",
    ),
    (
        "경찰은 사고 차량의 블랙박스 영상을 분석하고 있다.",
        "Police are analyzing flight recorder footage from the car.",
        "블랙박스",
        "flight recorder",
    ),
    (
        "가스 난로를 켠 텐트에서 일산화탄소 중독으로 부부가 쓰러졌다.",
        "A couple collapsed from carbon monoxide addiction in a tent with a gas heater.",
        "중독",
        "addiction",
    ),
    (
        "시는 폭염에 무더위 쉼터의 야간 개방 시간을 늘린다.",
        "In the heat wave the city extends the liberalization hours of shelters at night.",
        "개방",
        "liberalization",
    ),
    (
        "농가들은 가을볕에 고추를 말리느라 바쁘다.",
        "Farms are busy dissuading peppers in the autumn sun.",
        "말리",
        "dissuading",
    ),
    (
        "두 회사는 특허 분쟁을 끝내고 소송을 모두 취하했다.",
        "The two companies ended their patent dispute and got drunk on all the lawsuits.",
        "취하",
        "drunk",
    ),
    (
        "문화재청은 도자기의 감정을 전문가에게 맡겼다.",
        "The heritage agency left the feelings of the pottery to experts.",
        "감정",
        "feelings",
    ),
    (
        "오래 화면을 보면 눈이 쉽게 피로해진다.",
        "Long hours at a screen tire the snow.",
        "눈",
        "snow",
    ),
    (
        "오늘 경기는 비로 취소됐다.",
        "Today's economy was called off because of rain.",
        "경기",
        "economy",
    ),
    (
        "이사 비용을 지원받는 가구는 200곳이다.",
        "Two hundred households get director costs.",
        "이사",
        "director",
    ),
    ("이 차는 찻잎을 덖어 만든다.", "This car is made by roasting leaves.", "차", "car"),
    (
        "두 마을의 경계를 두고 다툼이 있다.",
        "The villages are at odds over their vigilance.",
        "경계",
        "vigilance",
    ),
    (
        "대회 부상으로 한우 세트가 주어졌다.",
        "A box of beef was given as an injury.",
        "부상",
        "injury",
    ),
    (
        "시장은 유족에게 사과했다.",
        "The mayor gave the bereaved families an apple.",
        "사과",
        "apple",
    ),
    ("굴뚝에서 검은 연기가 치솟았다.", "Black acting rose from the chimney.", "연기", "acting"),
    ("밤새 눈이 내려 도로가 빙판이 됐다.", "Eyes fell overnight, icing the roads.", "눈", "Eyes"),
    (
        "법원은 원고 승소 판결을 내렸다.",
        "The court ruled for the manuscript.",
        "원고",
        "manuscript",
    ),
    ("농민들이 논에 모를 심었다.", "Farmers planted mothers in the paddies.", "모", "mothers"),
    ("경찰은 시위대의 진입을 저지했다.", "Police jersey the protesters' entry.", "저지", "jersey"),
    ("양국 정상은 회담을 가졌다.", "The normals of both countries held talks.", "정상", "normals"),
    ("국방부는 병력을 추가로 파견했다.", "The ministry sent more diseases.", "병력", "diseases"),
    (
        "정부는 주한 미국 대사를 초치했다.",
        "The government summoned the U.S. line.",
        "대사",
        "line",
    ),
    ("외국산 쇠고기를 수입하기로 했다.", "It will income foreign beef.", "수입", "income"),
    (
        "시는 노후 시설을 개선하기로 했다.",
        "The city decided to triumph old facilities.",
        "개선",
        "triumph",
    ),
    (
        "피해 주민에게 보상하라는 판결이다.",
        "The ruling orders a sparrow reward for victims.",
        "보상",
        "reward",
    ),
    ("가계 부채가 급증했다.", "Household fans soared.", "부채", "fans"),
    (
        "검찰총장은 담당 검사를 교체했다.",
        "The chief replaced the test in charge of the case.",
        "검사",
        "test",
    ),
    (
        "국회는 법 개정을 추진한다.",
        "The Assembly pushes for opening of the court.",
        "개정",
        "opening of the court",
    ),
    (
        "병원은 학부모에게 사과했다.",
        "The hospital gave the school parents an apple.",
        "사과",
        "apple",
    ),
    (
        "맞벌이 부부의 가사 분담을 조사했다.",
        "It surveyed the lyric-sharing of working couples.",
        "가사",
        "lyric-sharing",
    ),
    (
        "학교는 우등생에게 상장을 수여했다.",
        "The school awarded stock listings to honor students.",
        "상장",
        "listings",
    ),
    (
        "소방관들은 소화 장비를 점검했다.",
        "Firefighters checked digestion equipment.",
        "소화",
        "digestion",
    ),
    (
        "교육청은 학교에 특별 감사를 통보했다.",
        "The education office notified the school of special gratitude.",
        "감사",
        "gratitude",
    ),
    (
        "시는 대기 측정망을 늘린다.",
        "The city expands its standby measuring network.",
        "대기",
        "standby",
    ),
    (
        "시장 부인이 업자에게서 가방을 받았다.",
        "The mayor's denial received a bag from a contractor.",
        "부인",
        "denial",
    ),
    (
        "낡은 다방 간판이 향수를 불러일으킨다.",
        "The old coffee shop sign arouses perfume.",
        "향수",
        "perfume",
    ),
    (
        "산불 진화에 헬기 열 대가 투입됐다.",
        "Ten helicopters joined the evolution of the wildfire.",
        "진화",
        "evolution",
    ),
    (
        "투수의 구속이 시속 150km를 넘었다.",
        "The pitcher's arrest topped 150 kph.",
        "구속",
        "arrest",
    ),
    # No cue stands near, but what stands around takes words like the one meant.
    ("그는 배를 깎아 먹었다.", "He peeled and ate a ship.", "배", "ship"),
    ("농가는 밤을 수확하느라 바쁘다.", "Farms are busy harvesting nights.", "밤", "nights"),
    (
        "이 식당은 밤마다 굴과 멍게를 판다.",
        "This restaurant sells caves and sea squirts every night.",
        "굴",
        "caves",
    ),
    (
        "부두에서 하역 노동자가 다리를 다쳤다.",
        "A dock worker hurt his bridge at the wharf.",
        "다리",
        "bridge",
    ),
    (
        "비행기가 기상 악화로 이륙하지 못했다.",
        "The plane could not take off due to worsening wake-up.",
        "기상",
        "wake-up",
    ),
    # Nouns whose other sense is the commoner one.
    ("횟집은 겨울 방어를 내놓는다.", "The restaurant serves winter defense.", "방어", "defense"),
    (
        "시는 유채꽃 밭에 꿀벌 수분을 맡겼다.",
        "The city left moisture in the canola field to bees.",
        "수분",
        "moisture",
    ),
    (
        "시인은 스무 살에 등단해 문단의 주목을 받았다.",
        "The poet debuted at twenty and won the eye of the paragraph.",
        "문단",
        "paragraph",
    ),
    (
        "해경 함정이 표류하던 어선을 구조했다.",
        "A Coast Guard trap rescued a drifting fishing boat.",
        "함정",
        "trap",
    ),
    (
        "당국은 접종 뒤 중증 증세를 보인 환자를 조사한다.",
        "Officials are looking into patients with tax increases after the shots.",
        "증세",
        "tax increases",
    ),
    (
        "사찰 주지 스님이 신도들을 맞았다.",
        "The well-known monk of the temple met believers.",
        "주지",
        "well-known",
    ),
    # A word that counts things.
    (
        "도는 저소득 300가구에 난방비를 준다.",
        "The province pays heating costs to 300 pieces of furniture.",
        "가구",
        "furniture",
    ),
    # Verbs, whose objects tell.
    (
        "법원은 유죄 판결을 내렸다.",
        "The court got off a guilty verdict.",
        "내렸",
        "got off",
    ),
    ("동생은 밤새 피아노를 쳤다.", "My brother hit the piano all night.", "쳤", "hit"),
    ("선수단은 금메달 열 개를 땄다.", "The team picked ten gold medals.", "땄", "picked"),
    ("농가가 큰 피해를 입었다.", "Farms wore heavy damage.", "입", "wore"),
    ("업체는 벌금을 물었다.", "The company bit a fine.", "물", "bit"),
    ("겨울 내내 살이 쪘다.", "He steamed flesh all winter.", "쪘", "steamed"),
    (
        "사업은 정해진 절차를 밟는다.",
        "The project steps on set procedures.",
        "밟",
        "steps on",
    ),
]

CLEAN = [
    (
        "아이는 세 살 반이 돼서야 말했다.",
        "The child did not talk until the age of three and a half.",
    ),
    ("검찰은 전 시장에게 징역 3년을 구형했다.", "Prosecutors sought three years for the ex-mayor."),
    # What is bad may be the worst of it, and what is lost has fallen.
    (
        "소방 당국은 헬기 20대를 투입해 이틀 만에 큰 불길을 잡았다.",
        "With 20 helicopters they had the worst of the fire under control within two days.",
    ),
    (
        "장마로 수박의 당도가 떨어져 도매 시세가 절반으로 내렸다.",
        "Watermelons have lost their sweetness in the rains, and wholesale prices have halved.",
    ),
    (
        "소비를 진작하려고 나눠 준 쿠폰은 시장에서도 쓸 수 있다.",
        "The vouchers, handed out to get people spending, are good at markets too.",
    ),
    (
        "대법원은 이 사건을 전원합의체에 회부하기로 했다.",
        "All of the justices will hear the case together.",
    ),
    (
        "정부는 급등한 배추 가격 파동을 막으려고 비축분을 풀었다.",
        "Stocks were released to head off turmoil over soaring cabbage prices.",
    ),
    (
        "중국은 보복하겠다고 다짐했고, 세계 2위의 경제 대국은 물러설 것 같지 않다.",
        "China has pledged to match the US shot for shot, and the world's second largest economy is unlikely to blink.",
    ),
    (
        "팀은 5연패에 빠지며 최하위로 내려앉았다.",
        "The team lost five in a row and fell to last place.",
    ),
    ("팀은 5연패에 빠졌다.", "The team has dropped five straight."),
    ("양궁은 올림픽 5연패를 이뤘다.", "The archers won five Olympic titles in a row."),
    (  # The chase is 추격's; who was caught is told by 붙잡다.
        "경찰은 훔친 차를 몰고 달아난 10대 3명을 추격 끝에 붙잡았다.",
        "Three teens who took off in a stolen car were caught after a police chase.",
    ),
    ("설을 앞두고 값이 두 배 가까이 뛰었다.", "Prices nearly doubled in the run-up to Seollal."),
    ("폭설로 딸기 하우스 30여 동이 무너졌다.", "Snow brought down some 30 strawberry greenhouses."),
    (
        "사고 여객기의 블랙박스는 해저에서 인양됐다.",
        "The flight recorders of the airliner were raised from the seabed.",
    ),
    ("사고 차량의 블랙박스를 확보했다.", "Police secured the car's black box."),
    (
        "가스 난로를 켠 텐트에서 일산화탄소 중독으로 부부가 쓰러졌다.",
        "A couple collapsed from carbon monoxide poisoning in a tent with a gas heater.",
    ),
    ("도박 중독을 치료하는 센터를 열었다.", "A centre to treat gambling addiction opened."),
    (
        "시는 무더위 쉼터를 밤에도 개방한다.",
        "The city keeps the cooling shelters open at night, too.",
    ),
    (
        "정부는 쌀 시장 개방을 두고 협상했다.",
        "The government negotiated the opening of the rice market.",
    ),
    ("농가들은 가을볕에 고추를 말린다.", "Farms dry peppers in the autumn sun."),
    ("행인들이 싸움을 말렸다.", "Passers-by broke up the fight."),
    ("두 회사는 소송을 모두 취하했다.", "The two companies dropped all the suits."),
    (
        "버스는 승객 40명을 태우고 떠났다.",
        "The bus left with 40 passengers, having picked up more.",
    ),
    ("관광객들은 사진을 찍었다.", "Tourists took photos."),
    (
        "그는 18개월의 군 복무를 마치고 지난해 말 전역했다.",
        "He was discharged late last year after a year and a half of military service.",
    ),
    (
        "보육교사 19명이 3교대로 아이들을 돌본다.",
        "Nineteen teachers look after the children in three shifts.",
    ),
    (
        "그는 “연말까지 대출 방식을 바꾸겠다”고 말했다.",
        "He said the lender would change how it makes loans by the end of the year.",
    ),
    (
        "손가락 끝에서 뽑은 피만 있으면 된다.",
        "All it needs is blood drawn from the tip of a finger.",
    ),
    (
        "할머니는 절에서 백일기도를 올렸다.",
        "She spent a hundred days praying at a Buddhist temple.",
    ),
    ("검은 김이 세계인의 간식이 됐다.", "Dried seaweed has become a snack the world over."),
    ("오래 화면을 보면 눈이 쉽게 피로해진다.", "Long hours at a screen tire your eyes."),
    ("자영업자들은 경기가 나쁘다고 했다.", "Shop owners said the economy was bad."),
    ("이사 비용을 회사가 댔다.", "The company paid for the move."),
    ("경계 근무를 서던 병사가 다쳤다.", "A soldier was hurt while on guard."),
    (
        "시장은 기업 총수들을 만나 투자를 요청했다.",
        "The mayor met business leaders to ask for investment.",
    ),
    (
        "군 공항 이전은 주민투표에 부쳐진다.",
        "The relocation of the military airport will be put to a vote.",
    ),
    ("섬으로 가는 배는 10분마다 뜬다.", "Boats to the island leave every 10 minutes."),
    (
        "의사당에서 몸싸움이 벌어져 의원 두 명이 병원에 실려 갔다.",
        "Two lawmakers were taken to the hospital after a scuffle.",
    ),
    (
        "제도를 고치지 않으면 비극은 되풀이된다.",
        "Unless the system is fixed, the tragedy will recur.",
    ),
    (
        "한국도로공사는 공사 구간을 안내했다.",
        "The Korea Expressway Corporation told of the roadworks.",
    ),
    (
        "국민의힘 시의원 여덟 명은 전원 불참했다.",
        "All eight People Power Party councilors stayed away.",
    ),
    ("시는 도로에 5억 원을 쓴다.", "The city will spend 500 million won on roads."),
    ("배 가격은 지난달보다 7% 올랐다.", "The price of pears rose 7% from last month."),
    (
        "시는 인구 감소에 대비해 물자를 비축했다.",
        "The city stockpiled goods in preparation for population decline.",
    ),
    (
        "상인회는 중앙시장을 방문해 성금을 냈다.",
        "The merchants visited the central market and donated.",
    ),
    ("달이 뜨면 강가가 밝다.", "The riverside is bright when the moon rises."),
    ("농가에서 사과를 수확했다.", "The farm harvested apples."),
    ("시장은 유족에게 사과했다.", "The mayor apologized to the bereaved families."),
    ("굴뚝에서 검은 연기가 치솟았다.", "Black smoke rose from the chimney."),
    ("그 배우는 연기가 뛰어나다.", "The actor's acting is outstanding."),
    ("행사를 다음 주로 연기했다.", "The event was put off until next week."),
    ("법원은 원고 승소 판결을 내렸다.", "The court ruled for the plaintiff."),
    ("작가는 원고를 출판사에 보냈다.", "The writer sent the manuscript to the publisher."),
    ("양국 정상은 회담을 가졌다.", "The leaders of both countries held talks."),
    ("등반대가 한라산 정상에 올랐다.", "The climbers reached the summit of Mount Halla."),
    ("체온은 정상이었다.", "The temperature was normal."),
    ("의사 세 명이 사임 의사를 밝혔다.", "Three doctors said they would resign."),
    ("배우가 무대에서 대사를 잊었다.", "The actor forgot his lines on stage."),
    ("수출은 줄고 수입은 늘었다.", "Exports fell and imports rose."),
    ("가구당 수입이 늘었다.", "Income per household rose."),
    ("정부는 요금을 인상하기로 했다.", "The government decided to raise fares."),
    ("그의 연설은 깊은 인상을 남겼다.", "His speech left a deep impression."),
    ("군 당국은 훈련을 시작했다.", "Military authorities began the drill."),
    ("군은 군민을 위한 도서관을 연다.", "The county will open a library for its people."),
    ("이 전 시장이 출마한다.", "Former Mayor Lee will run."),
    ("김 대표는 사퇴했다.", "CEO Kim stepped down."),
    ("어민들은 김 양식을 시작했다.", "The fishermen began farming seaweed."),
    ("공원에서 벌에 쏘인 환자가 늘었다.", "More patients were stung by bees in parks."),
    ("가계 부채가 급증했다.", "Household debt soared."),
    ("차량이 다리를 건너다 멈췄다.", "A car stopped while crossing the bridge."),
    ("현 수준을 유지할 것이다.", "It will keep the present level."),
    ("국교 정상화 협상이 재개됐다.", "Talks on normalizing ties resumed."),
    ("도지사 부인이 병원을 찾았다.", "The governor's wife visited the hospital."),
    ("군수는 의혹을 전면 부인했다.", "The county governor flatly denied the allegations."),
    ("성적순으로 뽑아 누구나 기회가 있다.", "Picked by grades, everyone has a shot."),
    ("그는 두 번째 시집을 냈다.", "He put out his second book of poems."),
    ("시장은 예산이 모자란다고 했다.", "The mayor said the budget was short."),
    ("경찰서 형사과장이 설명했다.", "The head of the criminal division explained."),
    ("그녀는 이상한 소리를 들었다.", "She heard a strange sound."),
    ("유해 물질이 검출됐다.", "Harmful substances were detected."),
    ("휴대전화 기술이 진화했다.", "Phone technology evolved."),
    ("시장은 도시 방어에 나선 군을 격려했다.", "The mayor cheered troops in the city's defense."),
    ("피부 수분이 부족하면 가렵다.", "Skin that lacks moisture itches."),
    ("첫 문단을 다시 썼다.", "He rewrote the first paragraph."),
    ("업체가 파 놓은 함정에 소비자가 빠졌다.", "Consumers fell into the company's trap."),
    ("정부는 증세 없이 복지를 늘린다.", "The government expands welfare without tax increases."),
    ("이는 널리 주지된 사실이다.", "This is a well-known fact."),
    ("가구 매장이 문을 닫았다.", "The furniture store closed."),
    ("기차에서 내린 승객이 넘어졌다.", "A passenger who got off the train fell."),
    ("주먹으로 상대를 쳤다.", "He hit the other man with his fist."),
    ("농민들이 사과를 땄다.", "Farmers picked apples."),
    ("학생들은 새 교복을 입었다.", "Students wore new uniforms."),
    ("개가 행인을 물었다.", "A dog bit a passer-by."),
    ("만두를 솥에 쪘다.", "She steamed dumplings in a pot."),
    ("누군가 발을 밟았다.", "Someone stepped on his foot."),
    ("할머니는 새벽 기차를 타고 갔다.", "Grandmother took the dawn train."),
    ("그는 긴 편지를 썼다.", "He wrote a long letter."),
    ("물가가 크게 올랐다.", "Prices climbed sharply."),
    ("시는 새 도서관을 지었다.", "The city built a new library."),
    ("기자회견을 열었다.", "They held a news conference."),
    ("한국은 결승에서 일본을 꺾었다.", "Korea beat Japan in the final."),
    (
        "선수들은 고개를 숙인 채 경기장을 빠져나갔다.",
        "The players left the stadium with heads bowed.",
    ),
    (
        "백신을 맞고 열이 나면 곧바로 병원을 찾아야 한다.",
        "Anyone with a fever after vaccination should see a doctor right away.",
    ),
    (
        "그는 끝내 고향 땅을 밟지 못하고 숨을 거뒀다.",
        "He died before he could set foot in his hometown again.",
    ),
]

KNOWN_WRONG = [
    # What lasts is a matter of the world, and nothing beside says it.
    ("그 감정은 오래갔다.", "The appraisal lasted for years.", "감정", "appraisal"),
]


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    return [(ko[slice(*f.ko[0])], en[slice(*f.en[0])]) for f in find(Pair.of(ko, en))]


@pytest.mark.parametrize(("ko", "en", "word", "wrong"), FLAGGED, ids=[row[3] for row in FLAGGED])
def test_a_sense_against_the_context_is_flagged(ko: str, en: str, word: str, wrong: str) -> None:
    assert (word, wrong) in shown(ko, en)


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_sound_sense_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.xfail(strict=True, reason="neither the words around nor the stand-ins tell")
@pytest.mark.parametrize(("ko", "en", "word", "wrong"), KNOWN_WRONG)
def test_a_sense_without_cues_is_missed(ko: str, en: str, word: str, wrong: str) -> None:
    assert (word, wrong) in shown(ko, en)


def test_the_message_names_the_sense_meant() -> None:
    pair = Pair.of("굴뚝에서 검은 연기가 치솟았다.", "Black acting rose from the chimney.")
    (flag,) = CHECK.flags(pair)
    assert flag.message == "연기 means “smoke” here, not “acting”"
    assert flag.suggestion == "Say “smoke”."
    assert flag.confidence >= 0.5
