"""Opens the house: key, cache, the firm's content, the desk. Knows no window."""

from agentassist.opening.firm import WORDS as WORDS
from agentassist.opening.firm import compiled_beside as compiled_beside
from agentassist.opening.firm import kept_pack as kept_pack
from agentassist.opening.firm import pack_in_force as pack_in_force
from agentassist.opening.house import House as House
from agentassist.opening.house import sample_house as sample_house
from agentassist.opening.sample import SAMPLE_REP as SAMPLE_REP
