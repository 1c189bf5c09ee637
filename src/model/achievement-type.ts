import type { ACHIEVEMENT_TYPES } from '../lib/open-badges-vocabulary.ts';

/** Shapes of badges that are drawn. */
export const BADGE_SHAPES = ['disc', 'hexagon', 'shield', 'rosette'] as const;
export type BadgeShape = (typeof BADGE_SHAPES)[number];

/** Of a type's badges where no shape is chosen: shields license or graduate, hexagons are skills and courses, rosettes honour. */
const SHAPES: Readonly<Record<(typeof ACHIEVEMENT_TYPES)[number], BadgeShape>> = {
  Achievement: 'disc',
  ApprenticeshipCertificate: 'shield',
  Assessment: 'hexagon',
  Assignment: 'hexagon',
  AssociateDegree: 'shield',
  Award: 'rosette',
  Badge: 'disc',
  BachelorDegree: 'shield',
  Certificate: 'shield',
  CertificateOfCompletion: 'shield',
  Certification: 'shield',
  CommunityService: 'rosette',
  Competency: 'hexagon',
  Course: 'hexagon',
  CoCurricular: 'hexagon',
  Degree: 'shield',
  Diploma: 'shield',
  DoctoralDegree: 'shield',
  Fieldwork: 'hexagon',
  GeneralEducationDevelopment: 'shield',
  JourneymanCertificate: 'shield',
  LearningProgram: 'hexagon',
  License: 'shield',
  Membership: 'rosette',
  ProfessionalDoctorate: 'shield',
  QualityAssuranceCredential: 'shield',
  MasterCertificate: 'shield',
  MasterDegree: 'shield',
  MicroCredential: 'hexagon',
  ResearchDoctorate: 'shield',
  SecondarySchoolDiploma: 'shield',
};

/** The shape of a type's drawn badges; a type of the author's own (`ext:`) has discs. */
export function badgeShapeOf(type: string): BadgeShape {
  return new Map<string, BadgeShape>(Object.entries(SHAPES)).get(type) ?? 'disc';
}
