import type { CompanyRow, OrgRow, PersonRow, ProductRow, RegistryRows } from '../analysis/entities/registry';
import applicationsCompanies from '../../data/companies/applications.json';
import chipsCompanies from '../../data/companies/chips.json';
import cloudsCompanies from '../../data/companies/clouds.json';
import cnApplicationsCompanies from '../../data/companies/cn-applications.json';
import cnChipsCompanies from '../../data/companies/cn-chips.json';
import cnCloudsCompanies from '../../data/companies/cn-clouds.json';
import cnConsultanciesCompanies from '../../data/companies/cn-consultancies.json';
import cnDataCompanies from '../../data/companies/cn-data.json';
import cnFundsCompanies from '../../data/companies/cn-funds.json';
import cnIndustryCompanies from '../../data/companies/cn-industry.json';
import cnMediaCompanies from '../../data/companies/cn-media.json';
import cnModelsCompanies from '../../data/companies/cn-models.json';
import cnPlatformsCompanies from '../../data/companies/cn-platforms.json';
import cnRoboticsCompanies from '../../data/companies/cn-robotics.json';
import cnServersCompanies from '../../data/companies/cn-servers.json';
import cnSoftwareCompanies from '../../data/companies/cn-software.json';
import cnTelecomsCompanies from '../../data/companies/cn-telecoms.json';
import consultanciesCompanies from '../../data/companies/consultancies.json';
import dataCompanies from '../../data/companies/data.json';
import dotcomCompanies from '../../data/companies/dotcom.json';
import fundsCompanies from '../../data/companies/funds.json';
import industryCompanies from '../../data/companies/industry.json';
import mediaCompanies from '../../data/companies/media.json';
import modelsCompanies from '../../data/companies/models.json';
import platformsCompanies from '../../data/companies/platforms.json';
import roboticsCompanies from '../../data/companies/robotics.json';
import serversCompanies from '../../data/companies/servers.json';
import softwareCompanies from '../../data/companies/software.json';
import telecomsCompanies from '../../data/companies/telecoms.json';
import appsProducts from '../../data/products/apps.json';
import chipsProducts from '../../data/products/chips.json';
import classicsProducts from '../../data/products/classics.json';
import datasetsProducts from '../../data/products/datasets.json';
import hardwareProducts from '../../data/products/hardware.json';
import modelsProducts from '../../data/products/models.json';
import servicesProducts from '../../data/products/services.json';
import softwareProducts from '../../data/products/software.json';
import chinaPeople from '../../data/people/china.json';
import executivesPeople from '../../data/people/executives.json';
import investorsPeople from '../../data/people/investors.json';
import mediaPeople from '../../data/people/media.json';
import researchersPeople from '../../data/people/researchers.json';
import associationsOrgs from '../../data/orgs/associations.json';
import bodiesOrgs from '../../data/orgs/bodies.json';
import institutesOrgs from '../../data/orgs/institutes.json';
import periodicalsOrgs from '../../data/orgs/periodicals.json';
import universitiesOrgs from '../../data/orgs/universities.json';

/**
 * The curated lists of `server/data/`, one file a segment. They are imported, so the bundles hold them and nothing is
 * read from disk; the tests hold that no file is left out and that every row fits its schema.
 */
export function loadRegistryRows(): RegistryRows {
  return {
    companies: (
      [
        applicationsCompanies,
        chipsCompanies,
        cloudsCompanies,
        cnApplicationsCompanies,
        cnChipsCompanies,
        cnCloudsCompanies,
        cnConsultanciesCompanies,
        cnDataCompanies,
        cnFundsCompanies,
        cnIndustryCompanies,
        cnMediaCompanies,
        cnModelsCompanies,
        cnPlatformsCompanies,
        cnRoboticsCompanies,
        cnServersCompanies,
        cnSoftwareCompanies,
        cnTelecomsCompanies,
        consultanciesCompanies,
        dataCompanies,
        dotcomCompanies,
        fundsCompanies,
        industryCompanies,
        mediaCompanies,
        modelsCompanies,
        platformsCompanies,
        roboticsCompanies,
        serversCompanies,
        softwareCompanies,
        telecomsCompanies,
      ] as unknown as CompanyRow[][]
    ).flat(),
    products: (
      [
        appsProducts,
        chipsProducts,
        classicsProducts,
        datasetsProducts,
        hardwareProducts,
        modelsProducts,
        servicesProducts,
        softwareProducts,
      ] as unknown as ProductRow[][]
    ).flat(),
    people: (
      [chinaPeople, executivesPeople, investorsPeople, mediaPeople, researchersPeople] as unknown as PersonRow[][]
    ).flat(),
    orgs: (
      [associationsOrgs, bodiesOrgs, institutesOrgs, periodicalsOrgs, universitiesOrgs] as unknown as OrgRow[][]
    ).flat(),
  };
}
