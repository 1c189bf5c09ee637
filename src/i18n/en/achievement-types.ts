import type { ACHIEVEMENT_TYPES } from '../../lib/open-badges-vocabulary.ts';

type Terms = Readonly<Record<(typeof ACHIEVEMENT_TYPES)[number], string>>;

/** What kind of achievement something is [OB 3.0 B.1.28]. */
export default {
  Achievement: 'Achievement',
  ApprenticeshipCertificate: 'Apprenticeship certificate',
  Assessment: 'Assessment',
  Assignment: 'Assignment',
  AssociateDegree: 'Associate degree',
  Award: 'Award',
  Badge: 'Badge',
  BachelorDegree: 'Bachelor’s degree',
  Certificate: 'Certificate',
  CertificateOfCompletion: 'Certificate of completion',
  Certification: 'Certification',
  CommunityService: 'Community service',
  Competency: 'Competency',
  Course: 'Course',
  CoCurricular: 'Co-curricular activity',
  Degree: 'Degree',
  Diploma: 'Diploma',
  DoctoralDegree: 'Doctoral degree',
  Fieldwork: 'Fieldwork',
  GeneralEducationDevelopment: 'General educational development',
  JourneymanCertificate: 'Journeyman certificate',
  LearningProgram: 'Learning programme',
  License: 'Licence',
  Membership: 'Membership',
  ProfessionalDoctorate: 'Professional doctorate',
  QualityAssuranceCredential: 'Quality assurance credential',
  MasterCertificate: 'Master’s certificate',
  MasterDegree: 'Master’s degree',
  MicroCredential: 'Micro-credential',
  ResearchDoctorate: 'Research doctorate',
  SecondarySchoolDiploma: 'Secondary school diploma',
} satisfies Terms;
