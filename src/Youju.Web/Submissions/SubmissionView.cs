using System.Reflection;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
using Youju.Domain.Submissions;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;
using Youju.Web.Hosting;

namespace Youju.Web.Submissions;

/// <summary>A submission with its dossier, as the one who asks has both before him.</summary>
internal sealed record SubmissionView(DossierView View, SubmissionEntry Entry, Submission Submission)
    : IBindableFromHttpContext<SubmissionView>
{
    /// <summary>Opens the dossier of the path and its submission for the one who asks.</summary>
    /// <exception cref="BadHttpRequestException">It was removed since.</exception>
    public static async ValueTask<SubmissionView?> BindAsync(HttpContext context, ParameterInfo parameter) =>
        await DossierView.BindAsync(context, parameter).ConfigureAwait(false) is { } view
            ? OpenForView(view, context)
            : null;

    /// <summary>The same as it stands now.</summary>
    public SubmissionView OpenAgain(HttpContext http) =>
        OpenForView(
            http.RequestServices.GetRequiredService<DossierDesk>().Open(View.Line.Key, http.ReadPerson())
                ?? View,
            http
        );

    private static SubmissionView OpenForView(DossierView view, HttpContext http)
    {
        var desk = http.RequestServices.GetRequiredService<SubmissionDesk>();
        var entry = desk.OpenEntry(view, http.ReadPerson());
        return new(view, entry, entry.Store.ReadSubmission(view.Id));
    }
}
