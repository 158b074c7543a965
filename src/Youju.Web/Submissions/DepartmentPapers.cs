using Youju.UseCases.Departments;
using Youju.UseCases.Submissions;
using Youju.Web.Dossiers;

namespace Youju.Web.Submissions;

/// <summary>部门汇总 as files that go along with a department's package.</summary>
internal static class DepartmentPapers
{
    /// <summary>None for a unit without others below it, and for whoever may not read all of them.</summary>
    public static IEnumerable<(string Name, byte[] Content)> ListFiles(
        DossierView view,
        DepartmentRequest request
    ) =>
        ComposeDepartment.ComposePackage(request) is { } package
        && WriteDepartment.WriteFiles(view.Open, package) is { } files
            ? [(files.Name + ".docx", files.Docx), (files.Name + ".xlsx", files.Xlsx)]
            : [];
}
