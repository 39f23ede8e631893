# The words of the room `page`.

page-name = Plenary
page-skip = Skip to the content
page-navigation = Main
page-meetings = Meetings
page-groups = Groups
page-languages = Languages
page-path = You are here
page-sign-in = Sign in
page-sign-out = Sign out
page-promise = Every date here says where it comes from: the letter as printed, its corrigenda, and the rule beside it.
page-calendar-of-all = Calendar of all meetings
page-news-feed = News feed
page-interface = Interface for programs
page-to-the-start = To the start page
page-not-found = There is no such page
page-not-found-why = The address may be mistyped, or the meeting has not been imported yet.
page-failed = This did not work
page-failed-why = The database does not answer just now. Nothing was changed; try again in a minute.
page-not-for-you = This page is for the secretariat
page-not-for-you-why = Your account has another role. The secretariat of the group can tell you what it says.
page-language-ar = Arabic
page-language-en = English
page-language-es = Spanish
page-language-fr = French
page-language-ru = Russian
page-language-zh = Chinese
