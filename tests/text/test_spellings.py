"""Hindi, Urdu and Telugu as they are typed in Latin letters."""

import pytest

from agentassist.text.spellings import hindi_key, latin_telugu_key, spelling_key, spelling_of
from agentassist.text.telugu_endings import telugu_key


@pytest.mark.parametrize(
    "spellings",
    [
        "nahi nahin nhi nai",
        "hai hain h he",
        "kar kr",
        "sakte skte",
        "karunga karoonga krunga",
        "paunga paaunga paoonga pauga",
        "payenge paenge paayenge",
        "kijiye kijie keejiye",
        "bataiye bataye batayie",
        "tarikh tareekh",
        "kyun kyon kyu q",
        "kaun kon",
        "mein main me",
        "kuchh kuch",
        "zaroor jarur",
        "mujhe muje",
        "pehle pahle",
        "gayi gai gyi",
        "chahiye chahie chaiye",
        "yeh ye",
        "samajh smjh",
        "meeru miru",
        "ledu ledhu",
        "cheyyandi cheyandi",
    ],
)
def test_the_spellings_of_one_word_are_one(spellings):
    assert len({spelling_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "different",
    [
        "kal call kaala",
        "ko kaun ka ki",
        "sakta sakti sakte",
        "din dena diya",
        "karega karoge karo kara",
        "mat mana meter",
        "dono dena",
        "bill bol bhool",
        "tum team time",
        "ho hai hua hui",
        "nenu naanu nuvvu",
        "ledu leru levu",
    ],
)
def test_different_words_stay_different(different):
    words = different.split()
    assert len({spelling_key(word) for word in words}) == len(words)


def test_other_letters_and_numbers_stay_as_they_are():
    assert [spelling_key(word) for word in ("नहीं", "7th", ";", "don't")] == ["नहीं", "7th", ";", "don't"]


@pytest.mark.parametrize("spellings", ["चाहिए चाहिये", "गई गयी", "नहीं नही", "आएगा आयेगा", "में मे"])
def test_hindi_endings_typed_both_ways_are_one(spellings):
    assert len({hindi_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize("different", ["ये ए", "ज्येष्ठ ज्एष्ठ", "दिन दीन", "बंद बद"])
def test_different_hindi_words_stay_different(different):
    assert len({hindi_key(word) for word in different.split()}) == 2


def test_only_words_in_latin_letters_of_another_script_get_their_key():
    assert [spelling_of(lang)("aap") for lang in ("en", "hi", "hi-Latn", "te-Latn")] == [
        "aap",
        "aap",
        "ap",
        "ap",
    ]


@pytest.mark.parametrize(
    "words",
    ["చేయలేము చేయలేం చేయలేమండి", "కుదరదు కుదరదండి కుదరదమ్మా", "వెళ్ళారు వెళ్లారు వెళ్లారండి", "చేస్తాను చేస్తానండి"],
)
def test_telugu_said_politely_is_the_same_word(words):
    assert len(set(map(spelling_of("te"), words.split()))) == 1


@pytest.mark.parametrize("pair", ["వినండి విను", "చేయండి చేయం", "లేను లేదు", "రండి రారు"])
def test_a_request_in_telugu_stays_a_request(pair):
    assert len(set(map(spelling_of("te"), pair.split()))) == 2


@pytest.mark.parametrize(
    "spellings",
    [
        "చేయలేము చేయలేం చెయ్యలేమండి చేయలేమమ్మా",
        "అవ్వదు అవదు అవ్వదండి",
        "వస్తుంది వస్తది",
        "అవుతుంది అవుద్ది",
        "చేశారు చేసారు చేశారండి",
        "చూసుకోండి చూస్కోండి చూసుకోండీ",
        "రావట్లేదు రావట్లే రావట్లేదండి",
        "కదా కద కదండి కదండీ",
        "టైమ్ టైం",
        "చెబుతాను చెప్తాను చెప్తానండి",
    ],
)
def test_telugu_is_one_however_it_is_spoken(spellings):
    assert len({telugu_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "spellings",
    [
        "kudaradu kudaradhu kudaradandi",
        "cheyalemu cheyyalem cheyalemandi",
        "avutundi avuthundi avtadi avuddi authundi",
        "vundi undi",
        "kada kadaa kadandi kadamma",
        "ayithe aithe ayte",
        "chesaru chesaarandi",
        "chebuthanu cheptanu",
        "vachindi vacchindi vachchindi",
        "enduku yenduku",
    ],
)
def test_romanised_telugu_is_one_however_it_is_typed(spellings):
    assert len({latin_telugu_key(word) for word in spellings.split()}) == 1


@pytest.mark.parametrize(
    "different",
    [
        "raadu raddu",
        "choodam chuddam",
        "ishtam istam",
        "undandi undi",
        "matladandi matladadu",
        "lemu leru ledu",
    ],
)
def test_different_romanised_telugu_words_stay_different(different):
    words = different.split()
    assert len({latin_telugu_key(word) for word in words}) == len(words)
