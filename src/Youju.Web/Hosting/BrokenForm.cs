using Microsoft.AspNetCore.Antiforgery;
using Microsoft.AspNetCore.Http;

namespace Youju.Web.Hosting;

/// <summary>A form that did not arrive whole, or is none.</summary>
internal static class BrokenForm
{
    private const string Reader = "Microsoft.AspNetCore.";

    /// <summary>Whether the reader of forms gave up: no boundary, cut off, a NUL, too many values or too long ones.</summary>
    public static bool IsBrokenForm(Exception wrong) =>
        wrong switch
        {
            // The mark of a page is looked for in the form, and says so where the form cannot be read.
            AntiforgeryValidationException { InnerException: { } inner } => IsBrokenForm(inner),
            InvalidDataException or IOException => wrong.Source?.StartsWith(Reader, StringComparison.Ordinal)
                == true,
            _ => false,
        };

    /// <summary>Whether somewhere in a form a NUL stands, which no keyboard types and neither files nor databases take.</summary>
    public static async Task<bool> HoldsNulAsync(HttpRequest request)
    {
        if (!request.HasFormContentType)
            return false;
        var form = await request.ReadFormAsync(request.HttpContext.RequestAborted).ConfigureAwait(false);
        return form.Any(field => HoldsNul(field.Key) || field.Value.Any(HoldsNul))
            || form.Files.Any(file => HoldsNul(file.Name) || HoldsNul(file.FileName));
    }

    private static bool HoldsNul(string? text) => text?.Contains('\0', StringComparison.Ordinal) == true;
}
