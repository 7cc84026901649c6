"""Files are read with the country chosen by now."""

from queue import Queue

from agentassist.app.reading import Reading
from agentassist.core.effects import ReadPreview, ReadRows
from agentassist.core.messages import OpenImport


def test_a_file_is_read_for_the_country_chosen_since_the_last_one(tmp_path):
    people = tmp_path / "people.csv"
    people.write_text("Name,Phone\nAsha Varma,020 7946 0999\n", encoding="utf-8")
    asked, answers = OpenImport(str(people)), Queue()
    reading = Reading(answers.put)
    numbers = []
    for region in ("US", "GB"):
        reading.perform(ReadPreview(asked), region)
        reading.perform(ReadRows(asked, answers.get(timeout=10).preview), region)
        numbers.append([point.norm for row in answers.get(timeout=10).good for point in row.contact.points])
    reading.stop()
    assert numbers[1] == ["+442079460999"] != numbers[0]
