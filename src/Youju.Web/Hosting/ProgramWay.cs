using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>Marks a way in for programs: who comes shows a token, and a browser's cookie opens nothing.</summary>
internal sealed record ProgramWay
{
    /// <summary>Under which path all of them lie.</summary>
    public const string Root = "/api/v1";

    /// <summary>Whether a path lies there, in letters of any case as routing takes them, whether something answers it or not.</summary>
    public static bool IsUnder(PathString path) =>
        path.StartsWithSegments("/api", StringComparison.OrdinalIgnoreCase);
}
