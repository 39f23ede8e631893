# The words of the room `home`.

home-short-title = Meetings and deadlines
home-title = What meets next, and what is due
home-lead = Every meeting as its letter convenes it, every deadline with its reason, in your language and in your calendar.
home-next-meetings = Next meetings
home-all-meetings = All meetings
home-next-due = Due next
home-news = Changed lately
home-no-news = Nothing has been changed yet.
home-empty = There is no meeting here yet. The secretariat puts one on line with one command:
home-nothing-due = Nothing is due in the coming months.
