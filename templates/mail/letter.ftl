<#ftl output_format="plainText">
<#-- The letter as plain text; it says all that the HTML says. -->
<#import "../pdf/words.ftl" as words>
<#assign page = pages[0]>
<#if letter.name != "">${msg("mail.greeting", {"name": letter.name})}

</#if>
<#if letter.form == "notice">
${msg("mail.notice", {"title": pack.title, "period": pack.period, "unit": (pack.unit == "")?then(pack.roleTitle, pack.unit)})}
<#else>
${words.headline(page.goals)}
${words.context(page.goals, page.volumes)}

<#list page.goals as goal>
* ${goal.says}
  ${msg("mail.line", {"actual": words.told(goal), "target": (goal.ladder.target.text)!msg("none"), "status": goal.status.word, "n": (goal.n.text)!"0"})}
</#list>
<#if page.goals?filter(goal -> goal.broken)?size gt 0>

<#list page.goals?filter(goal -> goal.broken) as goal>
! ${sentence(words.broken(goal))}.
</#list>
</#if>

</#if>
<#if letter.replaces??>
${msg("mail.replaces", {"run": letter.replaces.run, "moved": letter.replaces.moved?size})}
<#if letter.form != "notice">
<#list letter.replaces.moved as one>
* ${msg("labelled", {"label": one.goal, "text": msg("mail.moved", {"before": one.before, "after": one.after})})}
</#list>
</#if>

</#if>
<#if letter.files?size gt 0>
${msg("mail.files." + letter.form)}
<#list letter.files as file>
  ${file}
</#list>

</#if>
${msg("mail.standing", {"asOf": standing.asOf, "zone": standing.zone, "word": standing.word, "run": letter.run})}
${msg("mail.automatic")}
