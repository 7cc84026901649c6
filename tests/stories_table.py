"""A short story as somebody would write it in any tool for such stories."""

LAMP_TWEE = """:: StoryTitle
A lamp that stays dark

:: StoryData
{"ifid": "D674C58C-DEFA-4F70-B7A2-27742230C0FC", "start": "Ring"}

:: Ring [#mood:30] {"position":"600,400"}
My lamp stays dark, and guests come at seven.
<!-- name: Rosa Marsh -->
[[Since when is it dark?->Since]]
[[Bulb<-Have you tried another bulb?]]
[[That is hardly our fault!|Fault]]

:: Since [must-learn must-read-back]
Since Tuesday evening.
[[Tried a bulb?->Bulb]]

:: Bulb
Two of them, both from your shop.
[[I can send you a spare one tonight.->Spare]]

:: Fault [mood:-10 once]
Whose is it then?
[[Bulb]]

:: Spare [accepts-at:50 action:replace-item amount:12.5]
A spare one tonight? Yes.
"""
