"""Place, time, source and office told at both ends of a sentence."""

from __future__ import annotations

import pytest

from align.bitext import Pair
from align.checks.duplicate.framed import find_framed

FLAGGED = [
    ("소방청은 원인을 조사하고 있다고 전했다.", "The fire agency said it is looking into the cause, it said.", "it said."),
    ("한국은행은 2% 성장을 전망했다.", "According to the Bank of Korea, the bank said growth will be 2 percent.", "the bank said"),
    ("제주에서 열린 포럼에 전문가들이 모였다.", "In Jeju, experts met and talked at the forum held in Jeju.", "in Jeju"),
    ("한전은 수요가 늘 것이라고 밝혔다.", "According to Korea Electric Power Corp., it said demand will grow.", "it said"),
    ("경찰은 그가 도주했다고 밝혔다.", "Police said the man had fled, police said.", "police said."),
    ("부산에서 열린 영화제에 배우들이 참석했다.", "In Busan, actors attended the film festival held in Busan.", "in Busan"),
    ("내년부터 교과서가 바뀐다.", "From next year, textbooks will change from next year.", "from next year"),
    ("지난 주말 사고 12건이 났다.", "Last weekend, 12 accidents occurred last weekend.", "last weekend"),
    ("산림청은 입산을 통제한다고 밝혔다.", "The Korea Forest Service said the service announced it will close trails.", "the service announced"),
    ("산림청은 입산을 통제한다고 밝혔다.", "The Forest Service said it will close trails, the service said.", "the service said."),
    ("국가유산청은 일주일이 걸린다고 밝혔다.", "According to the Heritage Administration, the administration said it takes a week.", "the administration said"),
    ("박형준 부산시장이 강조했다.", "Busan Mayor Park, the mayor of Busan, stressed it.", "the mayor of Busan"),
    ("이창용 한은 총재가 말했다.", "Bank of Korea Gov. Rhee, governor of the Bank of Korea, said so.", "governor of the Bank of Korea"),
    ("박 시장이 왔다.", "The mayor, Mayor Park came.", "Mayor"),
    ("카메라 120대를 추가로 단다.", "An additional 120 cameras will be additionally installed.", "additionally"),
    ("직원 300명을 더 뽑는다.", "It will hire 300 more additional workers.", "more additional"),
    ("비가 왔다. 부산에서 축제가 열렸다.", "It rained. In Busan, a festival was held in Busan.", "in Busan"),
]  # fmt: skip
CLEAN = [
    ("제주에서 시위와 축제가 열렸다.", "In Jeju, farmers rallied and a festival was held in Jeju."),
    ("용의자는 취했다고 했다.", "The suspect said he was drunk, it said."),
    ("목격자에 따르면 그는 돈이 필요하다고 했다.", "According to a witness, he said he needed money."),
    ("보고서에 따르면 그들은 돈을 못 받았다.", "According to the report, they said they were not paid."),
    ("A씨는 몰랐다고 진술했다고 경찰이 밝혔다.", "The man said he did not know, the police said."),
    ("의뢰인은 억울하다고 했다고 변호인이 말했다.", "His client said he was wronged, the lawyer said."),
    ("환자는 아프지 않다고 답했다고 의료진이 말했다.", "The patient said she felt no pain, the doctor said."),
    ("그는 회사가 돈을 냈다고 했다.", "The company said it had paid, he said."),
    ("작년 매출은 늘고 이익은 줄었다.", "Sales rose last year but profit fell last year."),
    ("어제 서울은 맑고 부산은 흐렸다.", "Yesterday Seoul was sunny and Busan was cloudy yesterday."),
    ("연례 회의는 매년 열린다.", "The annual meeting is held annually in May."),
    ("반복되는 사고에도 거듭 경고했다.", "Despite repeated accidents, it repeatedly warned."),
    ("인력을 추가로 뽑고 센터도 연다.", "It will hire additional staff and, additionally, open a center."),
    ("재판장인 에이미 버먼 잭슨 판사가 말했다.", "The judge, Judge Amy Berman Jackson, said so."),
    ("부산에서 열린 영화제에 배우들이 참석했다.", "Actors attended the film festival held in Busan."),
    ("국내에서 번 돈을 한국에 투자했다.", "The money earned in Korea was invested in Korea."),
    ("그는 서울에서 태어나 부산에서 자랐다.", "Born in Seoul, he grew up in Busan."),
    ("비가 왔다.", "It rained in Busan. A festival was held in Busan."),
    ("같은 날 서울과 대전에서 열렸다.", "It was held on Friday in Seoul and on Friday in Daejeon."),
    ("다음 주 발표하고 그다음 주 시행한다.", "It will be announced next week and start the week after next."),
    ("지난해 수출은 작년 수입을 넘었다.", "Last year's exports topped last year's imports."),
    ("장관은 회사가 발표했다고 말했다.", "The minister said the company announced that it would pay."),
    ("국세청은 조사 중이라고 밝혔다.", "The tax agency said it is looking into it."),
    ("“그렇다”고 말했다.", "He said it was so. “It is,” he said."),
    ("한은은 금리를 동결했다.", "The Bank of Korea, the country's central bank, held its rate."),
    ("박 시장은 나서지 않는다.", "Park, the mayor, will not run."),
    ("이 회장이 왔다.", "Lee, chairman of Samsung Electronics, came."),
    ("카메라 120대를 추가로 단다.", "An additional 120 cameras will be installed."),
    ("두 나라는 공동 성명에 서명했다.", "The two nations signed a joint statement."),
    ("그는 더 뽑겠다고 했다.", "He said more would be hired, additional staff included."),
]  # fmt: skip


@pytest.mark.parametrize(("ko", "en", "said"), FLAGGED, ids=[row[1] for row in FLAGGED])
def test_the_frame_is_told_twice(ko: str, en: str, said: str) -> None:
    assert [en[slice(*span)] for span in find_framed(Pair.of(ko, en))] == [said]


@pytest.mark.parametrize(("ko", "en"), CLEAN, ids=[row[1] for row in CLEAN])
def test_sound(ko: str, en: str) -> None:
    assert not list(find_framed(Pair.of(ko, en)))
