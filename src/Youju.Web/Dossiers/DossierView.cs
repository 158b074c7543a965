using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.Database;
using Youju.Database.People;
using Youju.Storage;
using Youju.UseCases.Dossiers;
using Youju.UseCases.Refusals;
using Youju.Web.Hosting;
using Youju.Web.Layout;

namespace Youju.Web.Dossiers;

/// <summary>A dossier as pages have it before them; an endpoint that takes one gets that of its path.</summary>
/// <param name="Line">How the list of all calls it.</param>
public sealed record DossierView(DossierLine Line, DossierId Id, OpenDossier Open)
    : IBindableFromHttpContext<DossierView>
{
    /// <summary>Writes under the name of the one who has the page before him.</summary>
    public required DossierCatalogue Catalogue { get; init; }

    /// <summary>The number of the step that began the dossier.</summary>
    public const int FirstStep = 1;

    /// <summary>Before the path of every page of it.</summary>
    public string Path => $"/dossiers/{Line.Key}";

    /// <summary>The id of its unit.</summary>
    public string Unit => UnitTree.ReadUnit(Line.Key);

    /// <summary>The step that the one who asks has just taken, and may take back; null where there is none.</summary>
    public StepLine? Written { get; init; }

    /// <summary>How much of the submission waits for the unit: that it was returned, and notices without an answer.</summary>
    public int Waiting { get; init; }

    /// <summary>Whether the one who has the page before him fills in for its unit.</summary>
    public bool MayFill { get; init; }

    /// <summary>Whether he may change it now; else no page offers to.</summary>
    public bool MayEdit => MayFill && ClosedWhy is null;

    /// <summary>Whether he may approve of it, which the clerk may not.</summary>
    public bool MayApprove { get; init; }

    /// <summary>Why nothing may be written; null while it may.</summary>
    public string? ClosedWhy => Line.FrozenWhy;

    /// <summary>The step that was just written; null where there is none, or somebody else has written meanwhile.</summary>
    /// <param name="before">The number of the last step before.</param>
    public int? FindOwnStep(int before) =>
        Catalogue.Store.FindLastNumber(Id) == before + 1 ? before + 1 : null;

    /// <summary>Takes a step back; what others have changed elsewhere since stays.</summary>
    /// <exception cref="UsageException">It is the first one.</exception>
    public void TakeStepBack(int number)
    {
        if (number == FirstStep)
            throw new UsageException("第 1 步是建立档案，不能撤销；后面的各步可以逐步撤销。");
        Catalogue.Store.UndoStep(Id, number, Open.Seen);
    }

    /// <summary>Opens the dossier of the path for the one who asks; the gate has found it and let him to it.</summary>
    /// <exception cref="BadHttpRequestException">It was removed since.</exception>
    public static ValueTask<DossierView?> BindAsync(HttpContext context, ParameterInfo parameter)
    {
        var view = context
            .RequestServices.GetRequiredService<DossierDesk>()
            .Open(
                (string)context.GetRouteValue(AccessGate.DossierKey)!,
                context.ReadPerson(),
                context.Features.Get<UnitsHere>()?.Units
            )
            ?? throw new BadHttpRequestException("", StatusCodes.Status404NotFound);
        return ValueTask.FromResult<DossierView?>(
            int.TryParse(context.Request.Query[WrittenStepWatch.StepQuery], out var number)
                ? view with
                {
                    Written = view.Catalogue.Store.FindStep(view.Id, number),
                }
                : view
        );
    }
}
