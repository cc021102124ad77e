<#ftl output_format="XHTML">
<#-- The pages of a pack in their order, and a bookmark for each. -->
<#import "words.ftl" as words>
<#import "front.ftl" as front>
<#import "goal.ftl" as goal>
<#import "review.ftl" as review>
<#import "team.ftl" as team>
<#import "partner.ftl" as partner>
<#import "personal.ftl" as personal>
<#import "baseline.ftl" as baseline>
<#import "last.ftl" as last>

<#macro pages>
<#list .data_model.pages as page>
<#switch page.kind>
  <#on "front"><@front.page page/>
  <#on "goal"><@goal.page page/>
  <#on "review"><@review.page page/>
  <#on "team"><@team.page page/>
  <#on "partner"><@partner.page page/>
  <#on "personal"><@personal.page page/>
  <#on "baseline"><@baseline.page page/>
  <#on "last"><@last.page page/>
</#switch>
</#list>
</#macro>

<#function bookmarks>
  <#local marks = []>
  <#list .data_model.pages as page>
    <#switch page.kind>
      <#on "front"><#local marks = marks + [{"id": "front", "name": pack.period}]>
      <#on "goal"><#local marks = marks + [{"id": "goal-" + page.goal.id, "name": page.goal.says}]>
      <#on "partner"><#local marks = marks + [{"id": "partner", "name": pack.period}]>
      <#on "review"><#local marks = marks + [{"id": "review", "name": pack.period}]>
      <#on "team"><#local marks = marks + [{"id": "team", "name": pack.period}]>
      <#on "personal"><#local marks = marks + [{"id": "personal", "name": pack.period}]>
      <#on "baseline"><#local marks = marks + [{"id": "baseline", "name": pack.period}]>
      <#on "last"><#local marks = marks + [{"id": "last", "name": msg("title.last")}]>
    </#switch>
  </#list>
  <#return marks>
</#function>
