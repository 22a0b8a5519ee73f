"""Names put for names, names read as words, and sound names that look like either."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.entity import CHECK, find

# (Korean, English, Korean flagged, English flagged)
FLAGGED = [
    (
        "오스트리아에서 유학하던 교민이 상을 받았다.",
        "A Korean studying in Australia won the prize.",
        "오스트리아",
        "Australia",
    ),
    (
        "6·25전쟁 참전국 대사들이 모였다. 터키도 왔다.",
        "Envoys of Korean War allies met. Brazil came, too.",
        "터키",
        "Brazil",
    ),
    (
        "오스트리아 빈 필하모닉은 내한 공연을 한다.",
        "Australia's Vienna Philharmonic will perform in Korea.",
        "오스트리아",
        "Australia's",
    ),
    ("니제르에서 쿠데타가 일어났다.", "A coup broke out in Nigeria.", "니제르", "Nigeria"),
    (  # Kiwi leaves the particle on the name.
        "회사는 제약사 아스트라제네카와 계약을 맺었다.",
        "The company signed a contract with drugmaker GlaxoSmithKline.",
        "아스트라제네카",
        "GlaxoSmithKline",
    ),
    ("칠레 정부는 회담을 거부했다.", "The Nadal government refused talks.", "칠레", "Nadal"),
    ("회담은 터키에서 열렸다.", "The talks were held in Mendoza.", "터키", "Mendoza"),
    (
        "시리아 대통령은 제안을 환영했다.",
        "The Stafford president welcomed the proposal.",
        "시리아",
        "Stafford",
    ),
    (
        "Vestas는 공장을 짓기로 했다.",
        "The company Hobbs decided to build a plant.",
        "Vestas",
        "Hobbs",
    ),
    (
        "그는 이집트를 방문할 예정이다.",
        "He plans to visit Roy Keane.",
        "이집트",
        "Roy Keane",
    ),
    ("양국은 이란을 비난했다.", "Both countries condemned Gomez.", "이란", "Gomez"),
    (
        "브라질 경찰은 남성을 체포했다.",
        "Police in Hutchinson arrested a man.",
        "브라질",
        "Hutchinson",
    ),
    (
        "정부는 이스라엘 대표단을 만났다.",
        "The government met a Navarro delegation.",
        "이스라엘",
        "Navarro",
    ),
    (
        "국민의힘은 예산안에 반대했다.",
        "The power of the people opposed the budget bill.",
        "국민의힘",
        "power of the people",
    ),
    (
        "고성군에서 축제가 열렸다.",
        "A festival was held in the loud county.",
        "고성군",
        "loud",
    ),
    ("한겨레는 이를 보도했다.", "One winter reported this.", "한겨레", "winter"),
    (
        "독일 축구팀은 우승했다.",
        "The Whitaker football team won the championship.",
        "독일",
        "Whitaker",
    ),
    (
        "독일의 숄츠 총리는 사임했다.",
        "German Chancellor Macron resigned.",
        "숄츠",
        "Macron",
    ),
    (
        "서울 종묘 앞에 건물이 들어선다.",
        "A building rises in front of Seoul's Gyeongbokgung Palace.",
        "종묘",
        "Gyeongbokgung Palace",
    ),
    (
        "오스트리아 빈에서 협상이 재개됐다.",
        "Talks resumed in Vienna, Australia.",
        "오스트리아",
        "Australia",
    ),
    ("미얀마 노동자들이 파업했다.", "Malaysian workers went on strike.", "미얀마", "Malaysian"),
    ("북구 주민들이 반대했다.", "Nam-gu residents objected.", "북구", "Nam-gu"),
    ("김해에서 축제가 열렸다.", "A festival was held in Kim Hae.", "김해", "Kim Hae"),
]
CLEAN = [
    (
        "그는 타이베이에 무기를 판 기업을 제재했다.",
        "He imposed sanctions on the company that sold arms to Taiwan.",
    ),
    (
        "원전 오염수 방류에 어민들이 반대 집회를 열었다.",
        "Fishermen rallied to oppose Japan's release of radioactive water from the nuclear plant.",
    ),
    (
        "여수엑스포역이 물에 잠겼다.",
        "Yeosu Expo Station, the southern terminus of the Jeolla Line, was flooded.",
    ),
    (
        "개 식용 금지법이 국회를 통과했다.",
        "A bill banning the slaughter of dogs for human consumption passed the National Assembly.",
    ),
    ("5·18 민주화운동 기념식이 열렸다.", "A ceremony was held for the Gwangju uprising."),
    (
        "10·29 참사 유가족이 국회를 찾았다.",
        "Families of the Itaewon crowd crush visited the National Assembly.",
    ),
    (
        "오스트리아 빈에서 이란과 미국이 마주 앉았다.",
        "Iran and the United States sat down in Vienna.",
    ),
    ("스위스 제네바에서 미중 대표단이 만났다.", "U.S. and Chinese delegations met in Geneva."),
    (
        "프랑스 파리에서 한미 정상이 만났다.",
        "The leaders of South Korea and the United States met in Paris.",
    ),
    ("이탈리아 로마를 택했다.", "He picked Italy."),
    (
        "한미 정상은 조선 분야의 협력을 늘린다.",
        "The South Korean and U.S. leaders will expand cooperation in the shipbuilding sector.",
    ),
    ("교육부는 개편안을 발표했다.", "The ministry announced the plan."),
    (
        "유럽 순방에 나선 대통령은 첫 방문지로 로마를 택했다.",
        "The president has picked Italy as the first stop of his European tour.",
    ),
    ("캐나다 총리는 불쾌감을 드러냈다.", "Mark Carney showed his displeasure."),
    ("중국 국가주석은 세 나라를 방문한다.", "Xi Jinping will visit three countries."),
    ("호날두는 떠나지 않는다.", "On Monday the Portugal winger said he would stay."),
    ("김하성은 샌디에이고를 떠났다.", "Kim Ha-seong has left the Padres."),
    (
        "스페인 법원은 축구협회 회장을 벌했다.",
        "Madrid's court fined the head of the football federation.",
    ),
    ("경남 통영에서 어선이 뒤집혔다.", "A boat overturned off Tongyeong on the south coast."),
    ("라트비아 정부는 국방비를 늘린다.", "Riga will lift its defense outlays."),
    ("통계청이 고용동향을 발표했다.", "Government data showed how many have jobs."),
    ("국토부 차관은 현장을 찾았다.", "The vice land minister visited a station."),
    ("이 의원은 반박했다.", "Lee shot back."),
    ("국민건강보험공단은 소송에서 졌다.", "The state health insurer lost its suit."),
    (
        "영화 '서울의 봄'은 12·12 군사반란을 정면으로 다뤄 1천300만 관객을 불러 모았다.",
        '"12.12: The Day," which tackles the military coup of Dec. 12, 1979 head-on, drew 13 million moviegoers.',
    ),
    (
        "북한이 12일 새벽 평안남도 일대에서 동해상으로 단거리 탄도미사일 여러 발을 발사했다고 합동참모본부가 밝혔다.",
        "North Korea launched multiple short-range ballistic missiles from South Pyongan Province into the East Sea early Thursday, South Korea's military said.",
    ),
    (
        "미국 대선에서 승리한 트럼프 당선인은 첫 인사로 여성인 수지 와일스를 백악관 비서실장에 지명했다.",
        "President-elect Donald Trump named Susie Wiles as the first female White House chief of staff, his first personnel pick since winning the election.",
    ),
    (
        "이정재, 할리우드 진출 3년 만에 에미상 남우주연상 쾌거",
        'Lee Jung-jae wins best actor Emmy for "Squid Game"',
    ),
    ("한솔제강이 충남 당진에 공장을 짓는다.", "Hansol Steel is building a plant in Dangjin."),
    (
        "한 이장은 30년째 마을을 지키고 있다. 경찰은 사이포프가 웃었다고 했다.",
        "Village chief Han has looked after the village for 30 years. Police said he laughed.",
    ),
    ("롯데는 9회말 홈런으로 이겼다.", "A homer in the ninth gave the Giants the win."),
    ("KIA는 역전패했다.", "The Tigers let the lead slip away."),
    ("서울 시민의 절반은 지하철을 탄다.", "Half of Seoulites take the subway."),
    ("태국행 여객기가 회항했다.", "The Thailand-bound airliner turned back."),
    (
        "안내가 한국어로만 나와 관광객들이 발을 굴렀다.",
        "Tourists were frustrated because announcements were only in Korean.",
    ),
    ("인도에 세워 둔 킥보드를 견인했다.", "Scooters left on sidewalks were towed away."),
    (
        "석유공사는 가스 징후가 나왔다고 발표했다.",
        "Korea National Oil Corp. announced signs of gas.",
    ),
    ("부산항에서 컨테이너를 처리했다.", "Busan handled 24.4 million TEUs of containers."),
    ("엔비디아가 시가총액 4조달러를 넘겼다.", "Nvidia's market value passed 4 trillion dollars."),
    ("독일의 숄츠 총리는 사임했다.", "German Chancellor Olaf Scholz resigned."),
    ("미국의 윌슨 대사는 앙카라에 있다.", "Ambassador Ross Wilson is in Ankara."),
    ("그는 유럽연합에 남자고 영연방 국민에게 말했다.", "He told the British people to remain."),
    ("배우 양조위는 흰옷을 입었다.", "Leung wore white."),
    ("양국은 남동아시아 국가들에 중재를 맡겼다.", "Both asked their Southeast Asian neighbors."),
    ("칠레 정부는 회담을 거부했다.", "The Chilean government refused talks."),
    ("회담은 터키에서 열렸다.", "The talks were held in Turkey."),
    ("그는 미국을 방문할 예정이다.", "He plans to visit the United States."),
    ("양국은 이란을 비난했다.", "Both countries condemned Tehran."),
    ("스페인 선수가 우승했다.", "The Spaniard won the championship."),
    ("비요른은 기뻐했다.", "The captain, Bjorn, was delighted."),
    (
        "여객기는 독일 프랑크푸르트에 비상 착륙했다.",
        "The plane landed in Frankfurt in an emergency, the Lufthansa office said.",
    ),
    (
        "관중은 조시 해밀턴(27·텍사스 레인저스)을 응원했다.",
        "Fans at the Home Run Derby cheered for Josh Hamilton.",
    ),
    (
        "미국 상원의원은 20일 회견을 열었다.",
        "HAIFA, Israel (AP) The senator held a press conference on the 20th.",
    ),
    ("조지 W 부시 대통령은 시한을 정하기로 했다.", "President Bush agreed to set a time limit."),
    ("후반에 멜로스가 앞서 나갔다.", "Melrose took the lead from Ayr in the second half."),
    ("네팔은 지난달 왕정을 끝냈다.", "The country ended its monarchy last month."),
    (
        "그는 이라크 전쟁에 반대해 아틀란타주 예선에서 졌다.",
        "He lost the Atlanta primary for opposing the war.",
    ),
    ("맨시티는 원정 경기에서 이겼다.", "City won the away game."),
    ("그 배우는 인천에서 태어났다.", "The actor was born in Inch'ŏn."),
    ("서울대공원은 과천에 있다.", "The Seoul Grand Park is in Kwach'ŏn."),
    ("맥과이어는 이적했다.", "The defender, Maguire, moved on."),
    ("국민의힘은 예산안에 반대했다.", "The People Power Party opposed the budget bill."),
    ("고성군에서 축제가 열렸다.", "A festival was held in Goseong County."),
    ("한겨레는 이를 보도했다.", "The Hankyoreh reported this."),
    ("김정은 위원장은 회담에 관심이 있다.", "Chairman Kim is interested in talks."),
    ("회의는 화요일에 열렸다.", "The meeting was held on Tuesday."),
    ("외무부 장관은 미국을 비판했다.", "The foreign minister criticised Washington."),
    ("유엔 대사가 서한을 보냈다.", "The ambassador in New York sent a letter."),
    ("경기에 임할 때마다 긴장한다.", "He is nervous in terms of every game."),
    ("Vestas는 공장을 짓기로 했다.", "Vestas decided to build a plant."),
    ("FRB는 금리를 내렸다.", "The Fed cut its rate."),
    ("시는 도서관을 연다.", "The city will open a library."),
    ("이 대통령은 참모를 교체했다.", "President Lee replaced his aides."),
    ("영국인은 차를 즐긴다.", "The Brits enjoy tea."),
    ("태풍이 대만을 강타했다.", "The typhoon hit the island."),
    ("서울시는 대책을 냈다.", "Seoul came up with measures."),
    ("오스트리아 빈에서 협상이 재개됐다.", "Talks resumed in Vienna."),
    ("오스트리아 빈에서 협상이 재개됐다.", "Talks resumed in Vienna, Austria."),
    ("미얀마 노동자들이 파업했다.", "Burmese workers went on strike."),
    ("북구 주민들이 반대했다.", "Residents of Buk District objected."),
    ("도의회는 예산안을 통과시켰다.", "The provincial council passed the budget."),
    (
        "나토 정상들은 마드리드에서 새 전략개념을 채택했다.",
        "NATO leaders adopted a new strategic concept in Madrid, Spain.",
    ),
    (
        "윤동주 시비가 도시샤대에 세워졌다.",
        "A monument to Yun Dong-ju was erected at Doshisha University in Kyoto.",
    ),
    (
        "고리 1호기 해체 작업이 본격화됐다.",
        "Work to dismantle the Kori-1 reactor in Busan has begun in earnest.",
    ),
    (
        "부부는 찰스 3세 대관식에 참석하지 않았다.",
        "The couple did not attend the coronation of Britain's King Charles III.",
    ),
    ("송강호가 칸영화제 남우주연상을 받았다.", "Song Kang-ho won best actor at Cannes."),
    ("소리꾼 이자람은 두 시간을 노래했다.", "Pansori singer Lee Jaram sang for two hours."),
    (
        "안산은 러시아 선수를 꺾고 3관왕에 올랐다.",
        "An San beat a Russian archer to claim her third gold.",
    ),
    (
        "해녀 문화를 알리는 다큐멘터리가 공개된다.",
        "A documentary about the culture of haenyeo, Jeju's female divers, will be shown.",
    ),
    (
        "한미 연합훈련은 예정대로 진행된다.",
        "The joint South Korea-US exercise will go ahead as scheduled.",
    ),
]

NEAR = [
    # Both names are spelt alike, but each is the English of a Korean name of its own.
    ("경찰은 존슨을 조사했다.", "Police questioned Jones.", "존슨", "Jones"),
    ("슬로베니아 총리가 서울을 찾았다.", "The prime minister of Slovakia visited Seoul.", "슬로베니아", "Slovakia"),
]  # fmt: skip


def shown(ko: str, en: str) -> list[tuple[str, str]]:
    """What is shown unasked: the Korean name, where one is missed, and the English one."""
    found = [f for f in find(Pair.of(ko, en)) if f.confidence is None or f.confidence >= 0.5]
    return [("".join(ko[slice(*span)] for span in f.ko), en[slice(*f.en[0])]) for f in found]


@pytest.mark.parametrize(("ko", "en", "lost", "strange"), FLAGGED, ids=[r[1] for r in FLAGGED])
def test_a_wrong_name_is_flagged(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_a_sound_name_is_left_alone(ko: str, en: str) -> None:
    assert shown(ko, en) == []


@pytest.mark.parametrize(("ko", "en", "lost", "strange"), NEAR)
def test_a_near_name_that_is_anothers(ko: str, en: str, lost: str, strange: str) -> None:
    assert shown(ko, en) == [(lost, strange)]


def test_a_known_name_is_suggested() -> None:
    (flag,) = CHECK.flags(Pair.of("그는 칠레를 방문했다.", "He visited Nadal."))
    assert flag.suggestion == "Say “Chile”."
    assert flag.confidence >= 0.5
