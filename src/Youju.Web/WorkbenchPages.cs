using Microsoft.AspNetCore.Builder;
using Youju.Web.Administration;
using Youju.Web.Api;
using Youju.Web.Changes;
using Youju.Web.Checks;
using Youju.Web.Copies;
using Youju.Web.Departments;
using Youju.Web.Dossiers;
using Youju.Web.Drafts;
using Youju.Web.Duties;
using Youju.Web.Editions;
using Youju.Web.Exchanges;
using Youju.Web.Guides;
using Youju.Web.Hosting;
using Youju.Web.Imports;
using Youju.Web.Indicators;
using Youju.Web.Jobs;
using Youju.Web.Ledgers;
using Youju.Web.Merges;
using Youju.Web.Monitoring;
using Youju.Web.People;
using Youju.Web.Portal;
using Youju.Web.Proofs;
using Youju.Web.Reconciliations;
using Youju.Web.Registers;
using Youju.Web.Reports;
using Youju.Web.Returns;
using Youju.Web.Searching;
using Youju.Web.Submissions;
using Youju.Web.Trade;
using Youju.Web.Year;

namespace Youju.Web;

/// <summary>Every way in of the workbench.</summary>
internal static class WorkbenchPages
{
    public static void MapPages(WebApplication built)
    {
        MapPeoplePages(built);
        built.MapChecks();
        built.MapDossiers();
        MapYearPages(built);
        built.MapMoney();
        built.MapRegisters();
        built.MapRegisterGrids();
        built.MapLedgerGrid();
        built.MapReports();
        built.MapReturns();
        built.MapSubmissions();
        built.MapDepartments();
        built.MapReconciliations();
        built.MapImports();
        built.MapProposals();
        built.MapMerges();
        built.MapDuplicates();
        built.MapChanges();
        built.MapCopies();
        built.MapExchange();
        built.MapSending();
        built.MapDrafts();
        built.MapSearch();
        built.MapHelp();
        built.MapEvidence();
        built.MapDuties();
        built.MapTrade();
        MapPublicPages(built);
        built.MapTokens();
        built.MapApi();
    }

    private static void MapPeoplePages(WebApplication built)
    {
        built.MapEntrance();
        built.MapSignIn();
        built.MapProvider();
        built.MapAccount();
        built.MapOverview();
        built.MapPackDiff();
        built.MapUnits();
        built.MapPeople();
        built.MapAudit();
        built.MapJobs();
        built.MapPackageJobs();
    }

    private static void MapYearPages(WebApplication built)
    {
        built.MapYear();
        built.MapCalendar();
        built.MapNextYear();
        built.MapMonitoring();
        built.MapIndicatorGrid();
        built.MapIndicators();
        built.MapIndicatorLibrary();
        built.MapIndicatorSplit();
    }

    private static void MapPublicPages(WebApplication built)
    {
        built.MapEditions();
        built.MapPortal();
        built.MapPublicDesk();
        built.MapQuestions();
        built.MapAnswers();
    }
}
