"""Every table of the course by its name; the one place to look up what a table must hold."""

from utils.tables.schemas import advice, comparison, evidence, figures, ideas, labs, lessons, plan, steps, survey

ANSWERS = survey.ANSWERS
TABLES = {
    "lessons": lessons.Lessons,
    "objectives": lessons.Objectives,
    "ways": lessons.Ways,
    "paths": lessons.Paths,
    "path_sections": lessons.PathSections,
    "sources": evidence.Sources,
    "definitions": ideas.Definitions,
    "glossary": ideas.Glossary,
    "channels": ideas.Channels,
    "history": steps.History,
    "journey": steps.Journey,
    "inbound_adds": ideas.InboundAdds,
    "survey": evidence.Survey,
    "survey_gaps": evidence.SurveyGaps,
    "class_questions": survey.ClassQuestions,
    "class_sample": survey.ClassSample,
    "comparison_sides": comparison.ComparisonSides,
    "comparison_directions": comparison.ComparisonDirections,
    "decisions": advice.Decisions,
    "examples": ideas.Examples,
    "campaign": steps.Campaign,
    "faq": lessons.Faq,
    "arabic_usage": evidence.ArabicUsage,
    "figures": figures.Figures,
    "assumptions": figures.Assumptions,
    "deadline": labs.Deadline,
    "deadline_presets": labs.DeadlinePresets,
    "credit": labs.Credit,
    "credit_presets": labs.CreditPresets,
    "plan_choices": plan.PlanChoices,
    "plan_carriers": plan.PlanCarriers,
    "plan_remarks": plan.PlanRemarks,
}
