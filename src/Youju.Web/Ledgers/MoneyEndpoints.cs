using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Youju.Domain.Budget;
using Youju.UseCases.People;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Ledgers;

/// <summary>收支: what was planned and spent, and whether it all adds up.</summary>
internal static class MoneyEndpoints
{
    public static void MapMoney(this IEndpointRouteBuilder app) =>
        app.MapGet("/dossiers/{key}/money", ShowMoney).NeedsRight(Right.ReadDossier);

    private static IResult ShowMoney(DossierView view, HttpContext http, DossierDesk desk) =>
        PageResults.ShowPage<MoneyPage>(
            new
            {
                View = view,
                Tables = MoneyTables.BuildTables(view),
                Before = PriorYears.ListYears(view, desk, http.ReadPerson()),
                Now = PriorYears.SumYear(view),
                Identities = Identities.CheckLedger(
                    view.Open.Dossier.Ledger,
                    view.Open.Pack.LedgerIdentities
                ),
            }
        );
}
