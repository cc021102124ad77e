<#ftl output_format="XHTML">
<#-- Sentences made from figures: they say what the numbers carry, worst first, and nothing else. -->

<#-- Whether the pack is one person's own: it finds nothing about them, it tells what their tickets show. -->
<#function personal><#return .data_model.pack.kind == "personal-page"></#function>

<#-- A goal's figure in a letter or on the run's page; tickets too few to judge are told as they are, not as a share. -->
<#function told goal>
  <#if goal.status.id == "insufficient-data" && goal.hits??><#return msg("figure.few", {"hits": goal.hits.value, "n": goal.n.value})></#if>
  <#return (goal.actual.text)!msg("none")>
</#function>

<#-- How bad the news is; the smaller, the sooner it is said. -->
<#function rank goal>
  <#if goal.broken && goal.reached><#return 2></#if>
  <#return {"missed": 1, "unreachable": 1, "off-track": 1, "partly": 3, "at-risk": 3, "no-data": 4, "insufficient-data": 5,
    "on-track": 6, "met": 7, "secured": 7, "exceeded": 8, "not-started": 9, "not-applicable": 9}[goal.status.id]>
</#function>

<#function worstFirst goals>
  <#local sorted = []>
  <#list 1..9 as wanted>
    <#local sorted = sorted + goals?filter(goal -> rank(goal) == wanted)>
  </#list>
  <#return sorted>
</#function>

<#-- What a goal is called within a sentence: its metric's phrase, or its own words where two goals share the metric. -->
<#function subject goal goals>
  <#if goal.metric?? && goals?filter(other -> other.metric?? && other.metric.id == goal.metric.id)?size lt 2>
    <#return msg("finding.subject." + goal.metric.id)>
  </#if>
  <#return msg("finding.subject.goal", {"goal": goal.says})>
</#function>

<#function form goal goals>
  <#if goal.metric?? && goals?filter(other -> other.metric?? && other.metric.id == goal.metric.id)?size lt 2>
    <#return msg("finding.form." + goal.metric.id)>
  </#if>
  <#return "one">
</#function>

<#-- What the broken guardrails of a goal mean, as a clause. -->
<#function broken goal>
  <#return enumeration(goal.guardrails?filter(guardrail -> guardrail.broken)?map(guardrail -> msg("broken." + guardrail.metric.id)))>
</#function>

<#-- One goal's finding, as a clause in lower case. -->
<#function finding goal goals>
  <#if personal()><#return msg("mail.subject.ready")></#if>
  <#local standing = goal.heldBack?then(["partly", "missed"]?seq_contains(goal.status.id)?then("met", "on-track"), goal.status.id)>
  <#local clause = msg("finding." + standing, {"subject": subject(goal, goals), "form": form(goal, goals), "sense": goal.previous.sense?replace("-", "_")})>
  <#if goal.broken && goal.guardrails??>
    <#return msg("finding.while", {"finding": clause, "broken": broken(goal), "reached": (goal.reached || goal.heldBack)?c})>
  </#if>
  <#return clause>
</#function>

<#-- Clauses as one sentence, with the language's own mark between them. -->
<#function joined clauses>
  <#local whole = clauses[0]>
  <#list clauses[1..] as clause><#local whole = msg("headline.clauses", {"first": whole, "next": clause})></#list>
  <#return whole>
</#function>

<#-- What a goal's parts are counted in: tickets, or what customers answered, or the waits that a ticket may have several of. -->
<#function counted goal>
  <#switch (goal.metric.id)!"">
    <#on "partner-within"><#return msg("column.waits")>
    <#on "next-reply-time", "ces-low-effort", "nps"><#return msg("column.answers")>
    <#on "csat", "dsat"><#return msg("column.ratings")>
    <#on "qa-score", "external"><#return msg("column.count")>
    <#default><#return msg("column.tickets")>
  </#switch>
</#function>

<#-- What is said of goals in the same words, so that it is said once. -->
<#function alike goal other>
  <#if goal.broken || other.broken || goal.status.id != other.status.id><#return false></#if>
  <#return !["partly", "missed"]?seq_contains(goal.status.id) || goal.previous.sense == other.previous.sense>
</#function>

<#-- The goals, worst news first, those of which the same is said together. -->
<#function grouped goals>
  <#local groups = []>
  <#list worstFirst(goals) as goal>
    <#if groups?size gt 0 && alike(groups?last?last, goal)>
      <#local rest = groups[0..<groups?size - 1]>
      <#local groups = rest + [groups?last + [goal]]>
    <#else>
      <#local groups = groups + [[goal]]>
    </#if>
  </#list>
  <#return groups>
</#function>

<#function found group goals>
  <#local goal = group[0]>
  <#if group?size == 1><#return finding(goal, goals)></#if>
  <#return msg("finding." + goal.status.id, {"subject": enumeration(group?map(one -> subject(one, goals))), "form": "many", "sense": goal.previous.sense?replace("-", "_")})>
</#function>

<#-- The headline over several goals. -->
<#function headline goals>
  <#if personal()><#return msg("personal.headline")></#if>
  <#if goals?size == 0><#return msg("headline.none")></#if>
  <#local groups = grouped(goals)>
  <#local clauses = groups?map(group -> found(group, goals))>
  <#if clauses?size gt 3>
    <#local more = 0>
    <#list groups[3..] as group><#local more = more + group?size></#list>
    <#return sentence(joined(clauses[0..2] + [msg("headline.more", {"n": more})]))>
  </#if>
  <#return sentence(joined(clauses))>
</#function>

<#-- As a title: its last two words keep together, so that no short word stands alone on the last line. -->
<#function titled text>
  <#local last = text?keep_after_last(" ")>
  <#return (last?length lt 8 && text?contains(" "))?then(text?keep_before_last(" ") + "\x00A0" + last, text)>
</#function>

<#-- The line under the headline: how many goals stand where, and the volumes. -->
<#function context goals volumes>
  <#local parts = []>
  <#-- Of a goal that is not in force, or cannot be judged, nothing is reached or missed. -->
  <#local inForce = goals?filter(goal -> !["not-applicable", "not-started"]?seq_contains(goal.status.id))>
  <#local judged = inForce?filter(goal -> !["no-data", "insufficient-data"]?seq_contains(goal.status.id))>
  <#if inForce?size gt 0 && !personal()>
    <#local reached = goals?filter(goal -> goal.reached)>
    <#if judged?size gt 0><#local parts = [msg("context.reached", {"reached": reached?size, "n": inForce?size, "broken": reached?filter(goal -> goal.broken)?size})]></#if>
    <#-- Of a single goal the headline says how it stands. -->
    <#local told = (inForce?size gt 1)?then(["partly", "missed", "on-track", "at-risk", "off-track", "unreachable", "no-data", "insufficient-data"], [])>
    <#list told as status>
      <#local n = goals?filter(goal -> goal.status.id == status)?size>
      <#if n gt 0><#local parts = parts + [msg("context." + status, {"n": n})]></#if>
    </#list>
  </#if>
  <#local counts = msg("context.volumes", {"created": volumes.created.value, "solved": volumes.solved.value, "open": volumes.open.value})>
  <#return (parts?size gt 0)?then(joined(parts) + ". ", "") + counts>
</#function>

<#-- A comparison column's head: the very month where there is one. -->
<#function againstPrevious goals>
  <#list goals as goal>
    <#if goal.history?size gte 2><#return msg("column.against", {"period": goal.history[goal.history?size - 2].label})></#if>
  </#list>
  <#return msg("column.against.previous")>
</#function>

<#function againstLastYear goals>
  <#list goals as goal>
    <#if goal.history?size gte 13><#return msg("column.against", {"period": goal.history[goal.history?size - 13].ofYear})></#if>
  </#list>
  <#return msg("column.against.last-year")>
</#function>

<#-- The question that a sign in the tickets raises. -->
<#function look sign>
  <#switch sign.kind>
    <#on "bunching"><#return msg("look.bunching", {"now": sign.now.text, "limit": sign.limit.text, "against": sign.against.text, "n": sign.against.value})>
    <#on "reopened"><#return msg("look.reopened", {"now": sign.now.text, "nowN": sign.nowN.text, "against": sign.against.text, "againstN": sign.againstN.text})>
    <#on "asked"><#return msg("look.asked", {"now": sign.now.text, "against": sign.against.text, "kind": pack.periodKind})>
    <#default><#return msg("look.unanswered", {"now": sign.now.text, "against": sign.against.text, "kind": pack.periodKind})>
  </#switch>
</#function>
