// The elements of the activities, which wake wherever and whenever they come to the page.
import { defineElement } from "../twins/page.js";
import { activity } from "./activity.js";
import { cover } from "./cover.js";
import { finalExam } from "./final_exam.js";
import { mission } from "./mission.js";
import { objectives } from "./objectives.js";
import { pathChoice, pathOfLesson } from "./path.js";
import { progressPanel } from "./progress_panel.js";
import { recall } from "./recall.js";

// what stands at the top of a lesson comes first
defineElement("course-objectives", objectives);
defineElement("course-progress", progressPanel);
defineElement("course-path", pathOfLesson);
defineElement("course-recall", recall);
defineElement("course-activity", activity);
defineElement("course-mission", mission);
defineElement("course-cover", cover);
defineElement("course-exam", finalExam);
defineElement("course-paths", pathChoice);
