"""A picture lies in the encrypted cache, once."""

from agentassist.storage.store import Store
from tests.pictures import CUP, LID
from tests.store_template import KEY


def test_pictures_outlive_the_app_and_come_back_as_they_went_in(store):
    store.pictures.keep((LID, CUP))
    store.close()
    again = Store(store.path, KEY)
    assert again.pictures.named((CUP.id, "gone", LID.id)) == (CUP, LID)
    assert LID.data not in store.path.read_bytes()
    again.close()


def test_the_same_picture_again_is_no_second_one(store):
    store.pictures.keep((LID, LID))
    store.pictures.keep((LID,))
    assert store.pictures.named((LID.id,)) == (LID,)


def test_no_more_bytes_are_read_than_asked_for(store):
    store.pictures.keep((LID, CUP))
    both = (LID.id, CUP.id)
    assert store.pictures.named(both, len(LID.data)) == (LID,)
    assert store.pictures.named(both, len(LID.data) + len(CUP.data)) == (LID, CUP)
    assert store.pictures.named(both, 1) == ()
