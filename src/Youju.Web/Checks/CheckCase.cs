using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Youju.Formats.Findings;
using Youju.UseCases.People;
using Youju.Web.Hosting;

namespace Youju.Web.Checks;

/// <summary>How far the check of an upload has come.</summary>
public enum CheckState
{
    Waiting,
    Done,
    Failed,
}

/// <summary>An upload that is checked, as it is kept; an endpoint that takes one gets that of its path, if it is open to the
/// one who asks.</summary>
/// <param name="Name">As the person called the file.</param>
public sealed record CheckCase(string Id, string Name, string Ending, DateTimeOffset Added)
    : IBindableFromHttpContext<CheckCase>
{
    /// <summary>The login of the one who brought it; empty where nobody signs in by name.</summary>
    public string Owner { get; init; } = "";

    /// <summary>What was brought together with it has the same; empty where it came alone.</summary>
    public string Batch { get; init; } = "";

    /// <summary>The id of the pack it is checked by; null to choose by the report.</summary>
    public string? Pack { get; init; }

    /// <summary>The year it is of; null for the one that it names.</summary>
    public int? Year { get; init; }

    /// <summary>Last year's report, as the person called it; null for none.</summary>
    public string? Against { get; init; }

    /// <summary>How last year's report is kept.</summary>
    public string? AgainstFile { get; init; }

    public CheckState State { get; init; }

    /// <summary>The dossier whose report it is; null for an upload.</summary>
    public string? Dossier { get; init; }

    /// <summary>What the dossier was when its report was checked.</summary>
    public string? Version { get; init; }

    /// <summary>The job that checks it where other processes do; null where this one does.</summary>
    public string? Job { get; init; }

    public Tally? Tally { get; init; }

    /// <summary>Why there is no result, in Chinese.</summary>
    public string? Trouble { get; init; }

    /// <summary>What a person should know about the check itself, in Chinese.</summary>
    public IReadOnlyList<string> Notes { get; init; } = [];

    /// <exception cref="BadHttpRequestException">There is none, or it is somebody else's.</exception>
    public static ValueTask<CheckCase?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        ValueTask.FromResult<CheckCase?>(
            context
                .RequestServices.GetRequiredService<CheckDesk>()
                .FindCase((string)context.GetRouteValue("id")!)
                is { } one
            && one.IsOpenTo(context)
                ? one
                : throw new BadHttpRequestException("", StatusCodes.Status404NotFound)
        );

    /// <summary>Whether the one who asks brought it, or may do as much to the dossier whose report it is.</summary>
    internal bool IsOpenTo(HttpContext http) =>
        IsOpenTo(http, http.RequestServices.GetRequiredService<IDossierUnits>().FindUnits);

    /// <summary>Those that are open to the one who asks; what a dossier opens is asked once for all of its reports.</summary>
    internal static IEnumerable<CheckCase> SelectOpen(IEnumerable<CheckCase> cases, HttpContext http)
    {
        var dossiers = http.RequestServices.GetRequiredService<IDossierUnits>();
        var asked = new Dictionary<string, IReadOnlyList<string>?>(StringComparer.Ordinal);
        return cases.Where(one => one.IsOpenTo(http, FindOnce));

        IReadOnlyList<string>? FindOnce(string key) =>
            asked.TryGetValue(key, out var units) ? units : asked[key] = dossiers.FindUnits(key);
    }

    private bool IsOpenTo(HttpContext http, Func<string, IReadOnlyList<string>?> findUnits) =>
        Owner == http.ReadPerson().Login
        || Dossier is { } key
            && findUnits(key) is { } units
            && Access.Allows(
                http.ReadPerson(),
                HttpMethods.IsGet(http.Request.Method) ? Right.ReadDossier : Right.EditDossier,
                units
            );
}
