import { assertEquals } from "jsr:@std/assert@1";
