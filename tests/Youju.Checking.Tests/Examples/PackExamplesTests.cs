using Youju.Checking.Examples;
using Youju.Packs.Library;

namespace Youju.Checking.Tests.Examples;

public sealed class PackExamplesTests
{
    public static TheoryData<string> Ids => [.. PackLibrary.Ids];

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_pack_makes_of_its_examples_what_they_say(string id)
    {
        var runs = PackExamples.RunExamples(PackLibrary.LoadPack(id)).ToList();
    }
}
