<#ftl output_format="plainText">
<#-- The subject: organisation, period, and the worst finding; without figures where the letter is but a notice. -->
<#import "../pdf/words.ftl" as words>
<#assign goals = pages[0].goals>
<#assign finding = (letter.form == "notice")?then(msg("mail.subject.ready"), (goals?size == 0)?then(msg("headline.none"), words.finding(words.worstFirst(goals)[0], goals)))>
${msg("mail.subject." + (letter.replaces??)?then("again", "first"), {"organisation": pack.organisation, "period": pack.period, "unit": (pack.unit == "")?then(pack.roleTitle, pack.unit), "finding": finding})}
