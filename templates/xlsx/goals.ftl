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
  <#return keys + ["floor", "threshold", "target", "stretch", "minN", "numerator", "n", "value", "attainment", "score", "status", "guardrails"]>
</#function>
<#assign keys = columns()>
<#assign letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ">
<#function letter key><#return letters[keys?seq_index_of(key)]></#function>
<#function number key><#return (keys?seq_index_of(key) + 1)?c></#function>
<#-- The addresses of one row's cells: {row} is put in by the writer. -->
<#assign cell = {}>
<#list keys as key><#assign cell = cell + {key: "$" + letters[key?index] + "{row}"}></#list>

<#-- A cell of the nth goal: its rows begin after title, lead, gap and head. -->
<#function address key nth><#return "$" + letter(key) + "$" + (4 + nth)?c></#function>

<@formulas.under keys/>
<#assign guardrails = []>
<#list workbook.goals as live><#list live.guardrails as guardrail><#assign guardrails = guardrails + [{"of": guardrail, "goal": live?index, "index": guardrail?index}]></#list></#list>

<#-- The cells of the states of a goal's guardrails, by policy. -->
<#function statesOf goal policy>
  <#local cells = []>
  <#list guardrails as guardrail>
    <#if guardrail.goal == goal && (policy == "" || guardrail.of.policy == policy)><#local cells = cells + ["INDEX(guardrails," + guardrail?counter + "," + number("status") + ")"]></#if>
  </#list>
  <#return cells>
</#function>

<#function lead>
  <#if workbook.tickets.leftOut??><#return msg("workbook.goals.lead.left-out", {"n": workbook.tickets.leftOut})></#if>
  <#local told = workbook.facts.rows?size gt 0>
  <#local too = told?then(" " + msg("workbook.goals.lead.facts-too"), "")>
  <#if workbook.tickets.columns?size gt 0><#return msg("workbook.goals.lead") + too></#if>
  <#if workbook.waits.rows?size gt 0><#return msg("workbook.goals.lead.waits") + too></#if>
  <#return msg(told?then("workbook.goals.lead.facts", "workbook.goals.lead.values"))>
</#function>

<#macro sheet>
<#local page = pages[0]>
<sheet name="${msg("workbook.sheet.goals")}" freeze-rows="4" freeze-columns="1" tab="#1f4e79">
<columns><#list keys as key><column width="${width(key)?c}"/></#list></columns>
<@styles.print repeat="4:4" wide=pagesWide() columns=(pagesWide() gt 1)?then("A:A", "")/>
<@styles.title msg("workbook.sheet.goals") lead() keys?size/>
<#if workbook.goals?size == 0>
<row><text style="row">${msg("headline.none")}</text></row>
<#else>
<row style="head small" height="46"><#list keys as key><text style="${heads[key]}">${msg("workbook.goals." + key)}</text></#list></row>
<block name="goals">
<#list workbook.goals as live><@goal live page.goals[live?index] live?index/></#list>
</block>
<#if workbook.score??><@total/><#else><row/></#if>
<#list workbook.goals as live><#if notes(live) != ""><row><text style="grey wrap" across="${(pagesWide() gt 1)?then(8, keys?size)}">${msg("labelled", {"label": page.goals[live?index].says, "text": notes(live)})}</text></row></#if></#list>
<#if guardrails?size gt 0>
<@heading msg("heading.guardrails") "column.guardrail" "column.protects" guardrailHeads/>
<block name="guardrails">
<#list guardrails as guardrail><@rail guardrail.of page.goals[guardrail.goal].guardrails[guardrail.index] page.goals[guardrail.goal]/></#list>
</block>
<@styles.states "guardrails[" + letter("status") + "]" letter("status")/>
</#if>
<@stretches page/>
<@milestones page/>
<@scores page/>
<@styles.statuses "goals[" + letter("status") + "]" letter("status")/>
<@styles.states "goals[" + letter("guardrails") + "]" letter("guardrails")/>
</#if>
</sheet>
</#macro>

<#assign widths = {"goal": 29, "measure": 17.5, "weight": 7.5, "limit": 10.5, "baseline": 10, "low": 10, "high": 10, "tolerance": 10,
  "floor": 10.5, "threshold": 9.5, "target": 9, "stretch": 10.5, "minN": 8, "numerator": 8, "n": 8, "value": 10, "attainment": 9,
  "score": 8, "status": 18, "guardrails": 13}>
<#-- Times of a thousand minutes and more need more room than other figures. -->
<#function width key>
  <#local figures = []>
  <#list workbook.goals as live>
    <#if live.unit == "minutes"><#local figures = figures + [(key == "value")?then(live.value, live.marks[key]!"")]></#if>
    <#list live.guardrails?filter(rail -> rail.unit == "minutes") as rail><#local figures = figures + [{"value": rail.value, "target": rail.most!"", "limit": rail.limit!""}[key]!""]></#list>
  </#list>
  <#local digits = figures?map(figure -> figure?keep_before(".")?length)>
  <#return [widths[key], ((digits?max!0) gt 3)?then((digits?max!0) + 8, 0)]?max>
</#function>
<#-- Wider sheets take two pages beside each other, so that no print is smaller than one can read. -->
<#function pagesWide>
  <#local total = 0>
  <#list keys as key><#local total = total + width(key)></#list>
  <#return (total gt 188)?then(2, 1)>
</#function>
<#assign heads = {"goal": "", "measure": "gap", "weight": "right", "limit": "right", "baseline": "right", "low": "right", "high": "right", "tolerance": "right",
  "floor": "right", "threshold": "right", "target": "right", "stretch": "right", "minN": "right", "numerator": "right", "n": "right", "value": "right",
  "attainment": "right", "score": "right", "status": "gap", "guardrails": ""}>

<#-- A further block under the goals, in the same columns; its heads are texts' keys by column. -->
<#macro heading words first second others>
<row height="10"/>
<row height="22"><text style="section">${words}</text></row>
<row style="head small" height="32"><text>${msg(first)}</text><text style="gap">${msg(second)}</text><#list keys[2..] as key><text style="${heads[key]}"><#if others[key]??>${msg(others[key])}</#if></text></#list></row>
</#macro>

<#assign guardrailHeads = {"limit": "workbook.goals.limit", "threshold": "workbook.guardrail.sign", "target": "column.limit", "minN": "workbook.goals.minN",
  "numerator": "workbook.goals.numerator", "n": "workbook.goals.n", "value": "workbook.goals.value", "status": "column.state", "guardrails": "workbook.guardrail.policy"}>

<#-- Rows of a block: cells by column, empty ones between. -->
<#macro cells from>
<#list keys[2..] as key><#if from?seq_contains(key)><#nested key><#else><empty/></#if></#list>
</#macro>

<#-- Marks that were revised within the period, stretch by stretch; the goal's own follow from them. -->
<#macro stretches page>
<#local some = workbook.goals?filter(live -> live.stretches?size gt 0)>
<#if some?size gt 0>
<@heading msg("workbook.marks") "column.goal" "workbook.marks.days" {"floor": "workbook.goals.floor", "threshold": "workbook.goals.threshold", "target": "workbook.goals.target", "stretch": "workbook.goals.stretch", "n": (some[0].weighing == "days")?then("workbook.marks.length", "workbook.goals.n")}/>
<#list workbook.goals as live><#if live.stretches?size gt 0>
<#local shown = page.goals[live?index]>
<block name="marks_${live?counter}">
<#list live.stretches as stretch>
<row style="line" height="20"><text style="strong">${(shown.metric.short)!shown.says}</text><text style="gap grey">${msg("workbook.marks.stretch", {"from": shown.segments[stretch?index].from, "to": shown.segments[stretch?index].to})}</text><@cells from=["floor", "threshold", "target", "stretch", "n"]; key>
<#if key == "n"><@weight live stretch live?counter/><#elseif stretch.marks[key]??><@styles.value number=stretch.marks[key] unit=live.unit style="input" figure=(key == "target")?then(styles.id((shown.segments[stretch?index].target)!{}), "")/><#else><empty style="input ${live.unit}"/></#if>
</@cells></row>
</#list>
</block>
</#if></#list>
</#if>
</#macro>

<#macro weight live stretch nth>
<#if live.weighing == "days"><number style="count">${stretch.days}</number>
<#elseif live.column?? && (live.column.dated?? || live.column.when??)><formula type="number" value="${stretch.n}" style="count grey">${formulas.dated(live, stretch, keys?seq_contains("limit")?then(address("limit", nth), ""))}</formula>
<#else><number style="count grey">${stretch.n}</number></#if>
</#macro>

<#-- The steps of goals that consist of them. -->
<#macro milestones page>
<#local some = workbook.goals?filter(live -> live.milestones?size gt 0)>
<#if some?size gt 0>
<@heading msg("workbook.milestones") "workbook.milestones.step" "column.goal" {"weight": "workbook.goals.weight", "threshold": "workbook.milestones.due", "target": "workbook.milestones.done"}/>
<#list workbook.goals as live><#if live.milestones?size gt 0>
<block name="milestones_${live?counter}">
<#list live.milestones as step>
<row style="line" height="20"><text style="strong wrap">${page.goals[live?index].milestones[step?index].says}</text><text style="gap grey wrap">${page.goals[live?index].says}</text><@cells from=["weight", "threshold", "target"]; key>
<#switch key><#on "weight"><number style="plain input">${step.weight}</number><#on "threshold"><date style="day input">${step.due}</date><#default><#if step.done??><date style="day input">${step.done}</date><#else><empty style="day input"/></#if></#switch>
</@cells></row>
</#list>
</block>
</#if></#list>
</#if>
</#macro>

<#-- The scores that goals are the mean of; those of this workbook follow its own rows. -->
<#macro scores page>
<#local some = workbook.goals?filter(live -> live.scores?size gt 0)>
<#if some?size gt 0>
<@heading msg("workbook.scores") "workbook.scores.of" "column.unit" {"weight": "workbook.goals.weight", "score": "workbook.goals.score"}/>
<#list workbook.goals as live><#if live.scores?size gt 0>
<block name="scores_${live?counter}">
<#list live.scores as part>
<#local shown = page.goals[live?index].scores[part?index]>
<row style="line" height="20"><text style="strong wrap">${shown.says}</text><text style="gap grey wrap">${shown.of}</text><@cells from=["weight", "score"]; key>
<#if key == "weight"><number style="plain input">${part.weight}</number><#elseif part.place??><formula type="${((part.score!"") == "")?then("text", "number")}" value="${part.score!""}" style="plain">${address("score", part.place)}</formula><#elseif part.score??><number style="plain input"<@styles.shows styles.id(shown.score!{})/>>${part.score}</number><#else><empty style="plain input"/></#if>
</@cells></row>
</#list>
</block>
</#if></#list>
</#if>
</#macro>

<#-- A cell that is computed where the tickets are there, and our figure where they are not. -->
<#macro computed formula value unit style="" array=false isLive=true figure="">
<#local type = styles.type(unit)>
<#if isLive>
<formula type="${(value == "")?then("text", type)}" value="${value}" style="${unit} ${style}"<#if array> array="true"</#if><#if value != ""><@styles.shows figure/></#if>>${formula}</formula>
<#elseif value == ""><empty style="${style}"/>
<#else><@styles.value value unit style figure/></#if>
</#macro>

<#macro mark key live shown nth>
<#if live.stretches?size gt 0 && ["floor", "threshold", "target", "stretch"]?seq_contains(key)>
<#local value = live.marks[key]!"">
<formula type="${(value == "")?then("text", styles.type(live.unit))}" value="${value}" style="${live.unit}"<#if value != ""><@styles.shows styles.id((shown.ladder[key])!{})/></#if>>${formulas.blended(live, key, cell + {"nth": nth})}</formula>
<#elseif live.marks[key]??><@styles.value live.marks[key] live.unit "input" styles.id((shown.ladder[key])!{})/>
<#elseif live.kind == "band" || key == "low" || key == "high" || key == "tolerance" || key == "baseline"><empty/>
<#else><empty style="input ${live.unit}"/></#if>
</#macro>

<#-- Room for the words of a goal and of what it is measured by, which wrap. -->
<#function height shown><#return [34, 15 * [(shown.says?length / 26)?ceiling, (((shown.metric.name)!"")?length / 14)?ceiling]?max]?max></#function>

<#macro goal live shown index>
<#local at = {"flag": statesOf(index, "flag"), "cap": statesOf(index, "cap"), "veto": statesOf(index, "veto")}>
<#local nth = (index + 1)?c>
<#local own = cell + {"nth": nth, "day": formulas.day(workbook.day)}>
<#local isCounted = live.column??>
<#local isMade = live.milestones?size + live.scores?size gt 0>
<#local isJudged = !["not-applicable", "not-started"]?seq_contains(live.status)>
<row style="line" height="${height(shown)?c}">
<text style="strong wrap">${shown.says}</text><text style="gap grey wrap">${(shown.metric.name)!""}</text><#if live.weight??><percent style="share input">${live.weight}</percent><#else><empty/></#if>
<#if keys?seq_contains("limit")><#if live.limit??><number style="minutes input">${live.limit}</number><#else><empty/></#if></#if>
<#list ["baseline", "low", "high", "tolerance"] as key><#if keys?seq_contains(key)><@mark key live shown nth/></#if></#list>
<#list ["floor", "threshold", "target", "stretch"] as key><@mark key live shown nth/></#list>
<number style="count input">${live.minN}</number>
<#if live.metric?? && live.metricKind != "rate"><empty/><#else><@computed made(live, isCounted, "numerator", own) live.numerator "count" "" false isCounted || isMade styles.id((shown.hits)!{})/></#if>
<@computed made(live, isCounted, "n", own) live.n "count" "grey" false isCounted || isMade shown.n.id/>
<@computed made(live, isCounted, "value", own) live.value live.unit "strong" isCounted && formulas.isArray(live) isValued(live) || isMade styles.id((shown.actual)!{})/>
<@computed formulas.attainment(live, own) live.attainment "fraction" "" false isJudged styles.id((shown.attainment)!{})/>
<@computed formulas.score(live, at, own) live.score "plain" "" false isJudged && isScored(live) styles.id((shown.score)!{})/>
<#if isJudged && isWorded(live)><formula type="text" value="${shown.status.word}" style="gap wrap" figure="${shown.status.figure}">${formulas.status(live, at, own)}</formula><#else><text style="gap wrap" figure="${shown.status.figure}">${shown.status.word}</text></#if>
<#if at.flag?size + at.cap?size + at.veto?size gt 0><formula type="text" value="${all(live.guardrails)}">${formulas.states(statesOf(index, ""))}</formula><#else><empty/></#if>
</row>
</#macro>

<#-- Whether all that the value is made of stands in the workbook: tickets, figures of the facts file. -->
<#function isValued live>
  <#if formulas.isOfFacts(live)><#return live.fact?? && (live.column?? || formulas.isOfFactsAlone(live))></#if>
  <#return live.column??>
</#function>

<#-- The formula of a figure, from tickets, from steps or from scores; empty where it can only be told. -->
<#function made live isCounted figure own>
  <#if figure == "value" && formulas.isOfFacts(live)><#return isValued(live)?then(formulas.value(live, cell.numerator, cell.n), "")></#if>
  <#if isCounted>
    <#switch figure>
      <#on "numerator"><#return formulas.numerator(live, cell.limit!"")>
      <#on "n"><#return formulas.n(live, cell.limit!"")>
      <#default><#return formulas.value(live, cell.numerator, cell.n)>
    </#switch>
  </#if>
  <#if live.milestones?size gt 0>
    <#switch figure>
      <#on "numerator"><#return "COUNTIFS(" + formulas.part("milestones", own.nth, "done", "", "") + ',"<="&' + own.day + ")">
      <#on "n"><#return "ROWS(milestones_" + own.nth + ")">
      <#default><#return formulas.milestones(live, own)>
    </#switch>
  </#if>
  <#if live.scores?size gt 0><#return (figure == "value")?then(formulas.scores(own), formulas.part("scores", own.nth, "score", "", "COUNT"))></#if>
  <#return "">
</#function>

<#-- While the period is under way, words of pace rest on days and periods that are not in the workbook: those of rates and counts. -->
<#function isWorded live><#return !live.underWay || !isPaced(live)></#function>
<#function isScored live><#return !live.underWay || live.kind != "count"></#function>
<#function isPaced live><#return live.kind == "count" || (live.kind == "level" && (live.metricKind!"") == "rate")></#function>

<#function all states>
  <#list ["breached", "ok"] as state><#if states?filter(one -> one.state == state)?size gt 0><#return msg("guardrail." + state)></#if></#list>
  <#return msg("guardrail.no-data")>
</#function>

<#function notes live>
  <#local notes = []>
  <#if live.underWay && isPaced(live)><#local notes = notes + [msg("workbook.note.under-way")]></#if>
  <#if live.stretches?size gt 0><#local notes = notes + [msg("workbook.note.blended")]></#if>
  <#if live.metric?? && !live.column?? && !formulas.isOfFactsAlone(live) && workbook.tickets.columns?size gt 0><#local notes = notes + [msg("workbook.note.value")]></#if>
  <#if !live.weight?? && !["not-applicable", "not-started"]?seq_contains(live.status)><#local notes = notes + [msg("workbook.note.sub-goal")]></#if>
  <#return notes?join(" ")>
</#function>

<#macro total>
<#local rows = "INDEX(goals,0," + number("score") + ")">
<#local weights = "INDEX(goals,0," + number("weight") + ")">
<row style="last" height="46"><text style="strong">${msg("workbook.goals.all")}</text><text style="gap grey small wrap">${msg("workbook.goals.all.note")}</text><formula type="percent" value="${workbook.coverage}" style="share grey"<@styles.shows styles.id((pages[0].coverage)!{})/>>IFERROR(SUMIFS(${weights},${rows},"&gt;=0")/SUM(${weights}),0)</formula><#list keys[3..<keys?seq_index_of("score")] as key><empty/></#list><formula type="${(workbook.score == "")?then("text", "number")}" value="${workbook.score}" style="plain strong" name="role_score"<#if workbook.score != ""><@styles.shows styles.id((pages[0].score)!{})/></#if>>IFERROR(SUMPRODUCT(${weights},${rows})/SUMIFS(${weights},${rows},"&gt;=0"),"")</formula><empty/><empty/></row>
</#macro>

<#macro rail live shown goal>
<#local isCounted = live.column??>
<#local policy = shown.policy + live.fixed?then(" · " + shown.limit + ": " + msg("workbook.note.fixed"), "")>
<row style="line" height="${[32, 14 * (policy?length / 11)?ceiling]?max?c}"><text style="wrap">${shown.metric.name}</text><text style="gap grey wrap">${(goal.metric.short)!goal.says}</text>
<#list keys[2..<keys?seq_index_of("minN")] as key><#switch key>
<#on "limit"><#if live.limit??><number style="minutes input">${live.limit}</number><#else><empty/></#if>
<#on "threshold"><text style="right">${{"<=": "≤", "<": "<", ">=": "≥", ">": ">"}[live.sign!""]!""}</text>
<#on "target"><#if live.most??><@styles.value live.most live.unit "input"/><#else><empty/></#if>
<#default><empty/>
</#switch></#list>
<number style="count input">${live.minN}</number>
<#if live.metricKind != "rate"><empty/><#else><@computed isCounted?then(formulas.numerator(live, cell.limit!""), "") live.numerator "count" "" false isCounted/></#if>
<@computed isCounted?then(formulas.n(live, cell.limit!""), "") live.n "count" "grey" false isCounted styles.id((shown.n)!{})/>
<@computed isValued(live)?then(formulas.value(live, cell.numerator, cell.n), "") live.value live.unit "strong" isCounted && formulas.isArray(live) isValued(live) styles.id((shown.actual)!{})/>
<empty/><empty/>
<#if live.fixed || !live.most??><text style="gap">${shown.status.word}</text><#else><formula type="text" value="${shown.status.word}" style="gap">${formulas.state(live, cell)}</formula></#if>
<text style="grey wrap">${policy}</text></row>
</#macro>
