"""Every table of the course by its name; the one place to look up what a table must hold."""

from utils.tables.schemas import advice, comparison, evidence, ideas, labs, plan, steps
from utils.tables.schemas import figures as drawn
from utils.tables.schemas import survey as own_class

ANSWERS = own_class.ANSWERS
TABLES = {
    "lessons": evidence.Lessons,
    "objectives": evidence.Objectives,
    "sources": evidence.Sources,
    "definitions": ideas.Definitions,
    "glossary": ideas.Glossary,
    "channels": ideas.Channels,
    "history": steps.History,
    "journey": steps.Journey,
    "inbound_adds": ideas.InboundAdds,
    "survey": evidence.Survey,
    "survey_gaps": evidence.SurveyGaps,
    "class_questions": own_class.ClassQuestions,
    "class_sample": own_class.ClassSample,
    "comparison_sides": comparison.ComparisonSides,
    "comparison_directions": comparison.ComparisonDirections,
    "decisions": advice.Decisions,
    "examples": ideas.Examples,
    "campaign": steps.Campaign,
    "faq": evidence.Faq,
    "arabic_usage": evidence.ArabicUsage,
    "figures": drawn.Figures,
    "assumptions": drawn.Assumptions,
    "deadline": labs.Deadline,
    "deadline_presets": labs.DeadlinePresets,
    "plan_choices": plan.PlanChoices,
    "plan_carriers": plan.PlanCarriers,
    "plan_remarks": plan.PlanRemarks,
}
