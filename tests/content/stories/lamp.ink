# title: A lamp that stays dark
# name: Rosa Marsh
VAR calm = 3
Good evening. My lamp stays dark, and guests come at seven.
-> talk
=== talk
* [Since when is it dark?] Since Tuesday. # must-learn
  -> talk
* "What a pity[."]," I said, "on a day like this."
  You may say so. Thank you.
  -> talk
+ {calm > 1} [Have you tried another bulb?]
  Two of them. {Both are new.|I told you.}
  -> talk
* [Is it my turn to be blamed? # mood:-10]
  ~ calm = calm - 2
  Well, whose fault is it then?
  -> talk
* [I can send you a spare one tonight.] -> spare
* [Where did you buy it?]
  <- aside
  At the fair.
  -> talk
* [Please hold the line.]
  Must I?
  ** [For a moment only.] A moment, then.
  ** [It is our system.] Systems, always systems.
  -- I am still here.
  -> talk
=== aside
* [Which fair?] The one in May.
  -> talk
=== spare
Tonight? Yes, {calm > 1: that would be kind|if you must}.
* [Is there anything else?] -> thanks -> END
=== thanks
No, nothing. Good night.
->->
=== attic
Nobody comes here.
-> END
