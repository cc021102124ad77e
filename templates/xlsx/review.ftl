<#ftl output_format="XHTML">
<#-- What a goal review goes through: the parts of the period, what lies ahead, what the figures suggest, changes, questions. -->
<#import "../pdf/review.ftl" as agenda>
<#import "styles.ftl" as styles>

<#macro sheet>
<#local page = pages[0]>
<#if page.kind == "review">
<#local n = page.parts?size>
<sheet name="${msg("workbook.sheet.review")}" freeze-rows="3" freeze-columns="1">
<columns><column width="42"/><column width="13" count="${n + 5}"/><column width="19"/><column width="24"/></columns>
<@styles.print "" 0 1 "A:A"/>
<@styles.title msg("workbook.sheet.review") msg("review.context") n + 8/>
<@reached page/>
<@suggested page/>
<@changes page/>
<@failing page/>
<@said msg("heading.questions") agenda.allAsked(page) n + 8/>
<@steps page/>
</sheet>
</#if>
</#macro>

<#macro section text><row height="10"/><row height="22"><text style="section">${text}</text></row></#macro>

<#macro reached page>
<@section msg("heading.reached")/>
<row style="head" height="32"><text>${msg("review.column.goal")}</text><#list page.parts as part><text style="right">${part}</text></#list><text style="right">${pack.periodLabel}</text><text style="right">${msg("review.column.target")}</text><text style="right">${msg("workbook.trend.forecast")}</text><text style="right">${msg("workbook.trend.low")}</text><text style="right">${msg("workbook.trend.high")}</text><text style="gap">${msg("review.column.ahead")}</text></row>
<block name="review">
<#list page.goals as goal>
<#local one = page.reviewed[goal?index]>
<#local forecast = goal.outlook.forecast!{}>
<row style="line" height="30"><text style="strong wrap">${goal.says}</text><#if one.parts?size gt 0><#list one.parts as point><@styles.figure point.actual!{}/></#list><#else><#list page.parts as part><empty/></#list></#if><@styles.figure goal.actual!{} "strong"/><@styles.figure goal.ladder.target!{} "grey"/><@styles.figure forecast.value!{}/><@styles.figure forecast.low!{} "grey"/><@styles.figure forecast.high!{} "grey"/><text style="gap wrap">${(one.prospect.word)!""}</text></row>
<row style="line"><text style="grey">${goal.status.word}</text><#if one.parts?size gt 0><#list one.parts as point><text style="right grey wrap">${point.status.word}</text></#list></#if></row>
</#list>
</block>
</#macro>

<#macro suggested page>
<#local n = page.parts?size>
<@section msg("heading.decide")/>
<row style="head" height="20"><text>${msg("review.column.goal")}</text><text across="${n + 2}">${msg("column.shows")}</text><text across="2">${msg("column.suggest")}</text><text style="right">${msg("workbook.trend.low")}</text><text style="right">${msg("workbook.trend.high")}</text></row>
<#list page.goals as goal>
<#if !agenda.inForce(goal)><#continue></#if>
<#local one = page.reviewed[goal?index]>
<row style="line"><text style="strong wrap top">${goal.says}</text><text style="wrap top" across="${n + 2}">${agenda.shows(goal, one, page.partKind)}</text><text style="wrap top strong" across="2">${agenda.suggests(one.suggestion, goal.direction)}</text><@styles.figure one.suggestion.from!{}/><@styles.figure one.suggestion.to!{}/></row>
</#list>
</#macro>

<#macro changes page>
<@section msg("heading.changes")/>
<row style="head" height="32"><text>${msg("review.column.goal")}</text><text style="right">${msg("column.first-agreed")}</text><text style="right">${msg("column.attained")}</text><text style="right">${msg("column.in-period")}</text><text style="right">${msg("column.attained")}</text></row>
<#list page.goals as goal>
<#local one = page.reviewed[goal?index]>
<row style="line"><text style="strong wrap">${goal.says}</text><@styles.figure one.firstTarget!{} "grey"/><@styles.figure one.firstAttainment!{}/><@styles.figure goal.ladder.target!{} "grey"/><@styles.figure goal.attainment!{}/></row>
</#list>
</#macro>

<#macro failing page>
<@section msg("heading.not-smart")/>
<#local none = true>
<#list page.goals as goal><#list page.reviewed[goal?index].failures as failure><#local none = false><row style="line"><text style="strong wrap">${goal.says}</text><text across="${page.parts?size + 7}">${agenda.failing(failure)}</text></row></#list></#list>
<#if none><row><text style="grey">${msg("review.all-smart")}</text></row></#if>
</#macro>

<#macro said heading texts width>
<@section heading/>
<#list texts as text><row style="line"><text style="wrap" across="${width}">${text}</text></row><#else><row><text style="grey">${msg("question.none")}</text></row></#list>
</#macro>

<#macro steps page>
<#if page.track??>
<@section msg("heading.review-milestones")/>
<#list page.track.steps as step><row style="line"><text style="wrap">${step.says}</text><text across="${page.parts?size + 2}" style="grey">${step.goal}</text><text across="2">${step.due}</text><text across="2">${step.status.word}<#if step.done != ""> ${step.done}</#if></text></row></#list>
</#if>
</#macro>
