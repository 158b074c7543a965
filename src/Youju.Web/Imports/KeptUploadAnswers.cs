using Microsoft.AspNetCore.Http;
using Youju.Web.Checks;

namespace Youju.Web.Imports;

/// <summary>What a browser is told about files that it sent.</summary>
internal static class KeptUploadAnswers
{
    /// <summary>Leads on to what was kept; what was refused is said where it came from.</summary>
    public static async Task<IResult> LeadOnAsync(
        this Task<string> kept,
        Func<string, string> findAddress,
        Func<string, IResult> refuse
    )
    {
        try
        {
            return Results.Redirect(findAddress(await kept));
        }
        catch (RefusedUploadException refused)
        {
            return refuse(refused.Message);
        }
    }
}
