using Youju.Domain.Documents;

namespace Youju.Domain.Tests.Documents;

/// <summary>Files that come together and are called alike.</summary>
public sealed class FreeNamesTests
{
    [Fact]
    public void A_second_of_a_name_is_numbered_before_its_ending()
    {
        var names = new FreeNames();

        foreach (var name in new[] { "附件1.xlsx", "附件1.XLSX", "附件1.xlsx", "附件1 (2).XLSX", "照片" })
            names.TakeName(name);

        Assert.Equal(
            ["附件1.xlsx", "附件1 (2).XLSX", "附件1 (3).xlsx", "附件1 (2) (2).XLSX", "照片"],
            names.Taken
        );
    }
}
