<#ftl output_format="XHTML">
<#-- Goals, alive: figures by formulas from the table Tickets, marks in cells that the reader may change. -->
<#import "styles.ftl" as styles>
<#import "formulas.ftl" as formulas>

<#-- The columns that this pack needs, and the letter of each. -->
<#function has key>
  <#list workbook.goals as live>
    <#if key == "limit">
      <#if live.limit??><#return true></#if>
      <#list live.guardrails as guardrail><#if guardrail.limit??><#return true></#if></#list>
    <#elseif live.marks[key]??><#return true></#if>
  </#list>
  <#return false>
</#function>
<#function columns>
  <#local keys = ["goal", "measure", "weight"]>
  <#list ["limit", "baseline", "low", "high", "tolerance"] as key>
    <#if has(key) && (key != "baseline" || workbook.goals?filter(live -> live.kind == "improve")?size gt 0)><#local keys = keys + [key]></#if>
  </#list>
  <#return keys + ["floor", "threshold", "target", "stretch", "minN", "numerator", "n", "value", "attainment", "score", "status", "guardrails"] + (workbook.goals?filter(live -> notes(live) != "")?size gt 0)?then(["note"], [])>
</#function>
<#assign keys = columns()>
<#assign letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ">
<#function letter key><#return letters[keys?seq_index_of(key)]></#function>
<#function number key><#return (keys?seq_index_of(key) + 1)?c></#function>
<#-- The addresses of one row's cells: {row} is put in by the writer. -->
<#assign cell = {}>
<#list keys as key><#assign cell = cell + {key: "$" + letters[key?index] + "{row}"}></#list>

<#-- Rows: title, lead, gap, head; goals; score of the role; gap, heading, head; guardrails. -->
<#assign firstGoal = 5>
<#assign guardrails = []>
<#list workbook.goals as live><#list live.guardrails as guardrail><#assign guardrails = guardrails + [{"of": guardrail, "goal": live?index, "index": guardrail?index}]></#list></#list>
<#assign firstGuardrail = firstGoal + workbook.goals?size + 4>

<#-- The cells of the states of a goal's guardrails, by policy. -->
<#function statesOf goal policy>
  <#local cells = []>
  <#list guardrails as guardrail>
    <#if guardrail.goal == goal && (policy == "" || guardrail.of.policy == policy)><#local cells = cells + ["$" + letter("status") + "$" + (firstGuardrail + guardrail?index)]></#if>
  </#list>
  <#return cells>
</#function>

<#function lead>
  <#if workbook.tickets.leftOut??><#return msg("workbook.goals.lead.left-out", {"n": workbook.tickets.leftOut})></#if>
  <#return msg((workbook.tickets.columns?size gt 0)?then("workbook.goals.lead", "workbook.goals.lead.values"))>
</#function>

<#macro sheet>
<#local page = pages[0]>
<sheet name="${msg("workbook.sheet.goals")}" freeze-rows="4" freeze-columns="1" tab="#1f4e79">
<columns><column width="44"/><column width="26"/><column width="9"/><#list keys[3..] as key><column width="${widths[key]}"/></#list></columns>
<@styles.print repeat="4:4"/>
<@styles.title msg("workbook.sheet.goals") lead() keys?size/>
<#if workbook.goals?size == 0>
<row><text style="row">${msg("headline.none")}</text></row>
<#else>
<row style="head" height="32"><#list keys as key><text style="${heads[key]}">${msg("workbook.goals." + key)}</text></#list></row>
<block name="goals">
<#list workbook.goals as live><@goal live page.goals[live?index] live?index/></#list>
</block>
<#if workbook.score??><@total/><#else><row/></#if>
<#if guardrails?size gt 0>
<row height="10"/>
<row height="22"><text style="section">${msg("heading.guardrails")}</text></row>
<row style="head" height="32"><text>${msg("column.guardrail")}</text><text>${msg("column.protects")}</text><#list keys[2..] as key><text style="${heads[key]}">${guardrailHead(key)}</text></#list></row>
<block name="guardrails">
<#list guardrails as guardrail><@rail guardrail.of page.goals[guardrail.goal].guardrails[guardrail.index] page.goals[guardrail.goal]/></#list>
</block>
<@styles.states "guardrails[" + letter("status") + "]" letter("status")/>
</#if>
<@styles.statuses "goals[" + letter("status") + "]" letter("status")/>
<@styles.states "goals[" + letter("guardrails") + "]" letter("guardrails")/>
</#if>
</sheet>
</#macro>

<#assign widths = {"limit": 12, "baseline": 12, "low": 11, "high": 11, "tolerance": 11, "floor": 12, "threshold": 12, "target": 12, "stretch": 12,
  "minN": 8, "numerator": 10, "n": 10, "value": 12, "attainment": 11, "score": 8, "status": 27, "guardrails": 13, "note": 44}>
<#assign heads = {"goal": "", "measure": "", "weight": "right", "limit": "right", "baseline": "right", "low": "right", "high": "right", "tolerance": "right",
  "floor": "right", "threshold": "right", "target": "right", "stretch": "right", "minN": "right", "numerator": "right", "n": "right", "value": "right",
  "attainment": "right", "score": "right", "status": "gap", "guardrails": "", "note": ""}>

<#-- A cell that is computed where the tickets are there, and our figure where they are not. -->
<#macro computed formula value unit style="" array=false isLive=true figure="">
<#local type = styles.type(unit)>
<#if isLive>
<formula type="${(value == "")?then("text", type)}" value="${value}" style="${unit} ${style}"<#if array> array="true"</#if><#if value != ""><@styles.shows figure/></#if>>${formula}</formula>
<#elseif value == ""><empty style="${style}"/>
<#else><@styles.value value unit style figure/></#if>
</#macro>

<#macro mark key live shown>
<#if live.marks[key]??><@styles.value live.marks[key] live.unit "input" styles.id((shown.ladder[key])!{})/>
<#elseif live.kind == "band" || key == "low" || key == "high" || key == "tolerance" || key == "baseline"><empty/>
<#else><empty style="input ${live.unit}"/></#if>
</#macro>

<#macro goal live shown index>
<#local at = {"flag": statesOf(index, "flag"), "cap": statesOf(index, "cap"), "veto": statesOf(index, "veto")}>
<#local isCounted = live.column??>
<#local isJudged = !["not-applicable", "not-started"]?seq_contains(live.status)>
<row style="line" height="34">
<text style="strong wrap">${shown.says}</text><text style="grey wrap">${(shown.metric.name)!""}</text><#if live.weight??><percent style="share">${live.weight}</percent><#else><empty/></#if>
<#if keys?seq_contains("limit")><#if live.limit??><number style="minutes input">${live.limit}</number><#else><empty/></#if></#if>
<#list ["baseline", "low", "high", "tolerance"] as key><#if keys?seq_contains(key)><@mark key live shown/></#if></#list>
<#list ["floor", "threshold", "target", "stretch"] as key><@mark key live shown/></#list>
<number style="count input">${live.minN}</number>
<#if live.metric?? && live.metricKind != "rate"><empty/><#else><@computed isCounted?then(formulas.numerator(live, cell.limit!""), "") live.numerator "count" "" false isCounted styles.id((shown.hits)!{})/></#if>
<@computed isCounted?then(formulas.n(live, cell.limit!""), "") live.n "count" "grey" false isCounted shown.n.id/>
<@computed isCounted?then(formulas.value(live, cell.numerator, cell.n), "") live.value live.unit "strong" isCounted && formulas.isArray(live) isCounted styles.id((shown.actual)!{})/>
<@computed formulas.attainment(live, cell) live.attainment "fraction" "" false isJudged styles.id((shown.attainment)!{})/>
<@computed formulas.score(live, at, cell) live.score "plain" "" false isJudged && !live.underWay styles.id((shown.score)!{})/>
<#if isJudged && !live.underWay><formula type="text" value="${shown.status.word}" style="gap" figure="${shown.status.figure}">${formulas.status(live, at, cell)}</formula><#else><text style="gap" figure="${shown.status.figure}">${shown.status.word}</text></#if>
<#if at.flag?size + at.cap?size + at.veto?size gt 0><formula type="text" value="${all(live.guardrails)}">${formulas.states(statesOf(index, ""))}</formula><#else><empty/></#if>
<#if keys?seq_contains("note")><text style="grey wrap">${notes(live)}</text></#if>
</row>
</#macro>

<#function all states>
  <#list ["breached", "ok"] as state><#if states?filter(one -> one.state == state)?size gt 0><#return msg("guardrail." + state)></#if></#list>
  <#return msg("guardrail.no-data")>
</#function>

<#function notes live>
  <#local notes = []>
  <#if live.underWay><#local notes = notes + [msg("workbook.note.under-way")]></#if>
  <#if live.blended><#local notes = notes + [msg("workbook.note.blended")]></#if>
  <#if live.metric?? && !live.column?? && workbook.tickets.columns?size gt 0><#local notes = notes + [msg("workbook.note.value")]></#if>
  <#if !live.weight?? && !["not-applicable", "not-started"]?seq_contains(live.status)><#local notes = notes + [msg("workbook.note.sub-goal")]></#if>
  <#if !live.metric??><#local notes = notes + [msg("workbook.note.no-tickets")]></#if>
  <#return notes?join(" ")>
</#function>

<#macro total>
<#local rows = letter("score") + "$" + firstGoal + ":" + letter("score") + "$" + (firstGoal + workbook.goals?size - 1)>
<#local weights = letter("weight") + "$" + firstGoal + ":" + letter("weight") + "$" + (firstGoal + workbook.goals?size - 1)>
<row style="last" height="24"><text style="strong">${msg("workbook.goals.all")}</text><text style="grey wrap">${msg("workbook.goals.all.note")}</text><formula type="percent" value="${workbook.coverage}" style="share grey"<@styles.shows styles.id((pages[0].coverage)!{})/>>IFERROR(SUMIFS(${weights},${rows},"&gt;=0")/SUM(${weights}),0)</formula><#list keys[3..<keys?seq_index_of("score")] as key><empty/></#list><formula type="${(workbook.score == "")?then("text", "number")}" value="${workbook.score}" style="plain strong" name="role_score"<#if workbook.score != ""><@styles.shows styles.id((pages[0].score)!{})/></#if>>IFERROR(SUMPRODUCT(${weights},${rows})/SUMIFS(${weights},${rows},"&gt;=0"),"")</formula><empty/><empty/><#if keys?seq_contains("note")><empty/></#if></row>
</#macro>

<#function guardrailHead key>
  <#switch key>
    <#on "limit", "minN", "numerator", "n", "value"><#return msg("workbook.goals." + key)>
    <#on "threshold"><#return msg("workbook.guardrail.sign")>
    <#on "target"><#return msg("column.limit")>
    <#on "status"><#return msg("column.state")>
    <#on "guardrails"><#return msg("workbook.guardrail.policy")>
    <#default><#return "">
  </#switch>
</#function>

<#macro rail live shown goal>
<#local isCounted = live.column??>
<row style="line" height="24"><text>${shown.metric.name}</text><text style="grey">${(goal.metric.short)!goal.says}</text>
<#list keys[2..<keys?seq_index_of("minN")] as key><#switch key>
<#on "limit"><#if live.limit??><number style="minutes input">${live.limit}</number><#else><empty/></#if>
<#on "threshold"><text style="right">${{"<=": "≤", "<": "<", ">=": "≥", ">": ">"}[live.sign!""]!""}</text>
<#on "target"><#if live.most??><@styles.value live.most live.unit "input"/><#else><empty/></#if>
<#default><empty/>
</#switch></#list>
<number style="count input">${live.minN}</number>
<#if live.metricKind != "rate"><empty/><#else><@computed isCounted?then(formulas.numerator(live, cell.limit!""), "") live.numerator "count" "" false isCounted/></#if>
<@computed isCounted?then(formulas.n(live, cell.limit!""), "") live.n "count" "grey" false isCounted styles.id((shown.n)!{})/>
<@computed isCounted?then(formulas.value(live, cell.numerator, cell.n), "") live.value live.unit "strong" isCounted && formulas.isArray(live) isCounted styles.id((shown.actual)!{})/>
<empty/><empty/>
<#if live.fixed || !live.most??><text style="gap">${shown.status.word}</text><#else><formula type="text" value="${shown.status.word}" style="gap">${formulas.state(live, cell)}</formula></#if>
<text style="grey">${shown.policy}<#if live.fixed> · ${shown.limit}: ${msg("workbook.note.fixed")}</#if></text><#if keys?seq_contains("note")><empty/></#if></row>
</#macro>
