"""Every table of the course by its name; the one place to look up what a table must hold."""

from utils import schemas_advice as advice
from utils import schemas_class as own_class
from utils import schemas_comparison as comparison
from utils import schemas_evidence as evidence
from utils import schemas_figures as drawn
from utils import schemas_ideas as ideas
from utils import schemas_labs as labs
from utils import schemas_plan as plan
from utils import schemas_steps as steps

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
