using Youju.Accuracy.Cases;
using Youju.Accuracy.Corpus;
using Youju.Accuracy.Fitting;
using Youju.Accuracy.Injection;
using Youju.Accuracy.Relations;
using Youju.Accuracy.Rules;

return args switch
{
    ["corpus", var folder, "--weights", var weights] => CorpusCommand.Run(folder, listMisses: true, weights),
    ["corpus", var folder, .. var rest] => CorpusCommand.Run(
        folder,
        listMisses: !rest.Contains("--brief"),
        weights: null
    ),
    ["cases", var page, var expectations] => CasesCommand.Run(page, expectations),
    ["claims", var file] => ClaimsCommand.Run(file),
    ["injection", var folder, .. var rest] => InjectionCommand.Run(
        folder,
        listMisses: !rest.Contains("--brief")
    ),
    ["relations", "-v", .. var rest] => RelationsCommand.Run(rest, null, Console.WriteLine),
    ["relations", "--left-out", var folder, "-v", .. var rest] => RelationsCommand.Run(
        rest,
        folder,
        Console.WriteLine
    ),
    ["relations", "--left-out", var folder, .. var rest] => RelationsCommand.Run(rest, folder, _ => { }),
    ["relations", .. var rest] => RelationsCommand.Run(rest, null, _ => { }),
    ["terms", var batch, var id] => TermsCommand.Run(batch, id),
    ["precision", var file, var audit, var page, var expectations, var leftOut, .. var rest] =>
        PrecisionCommand.Run(file, audit, (page, expectations), leftOut, rest),
    ["misses", var folder, .. var rest] => MissCommand.Run(folder, rest),
    ["gate", var file, var leftOut, .. var rest] => GateCommand.Run(file, leftOut, rest),
    ["bars", "-v", var file, var leftOut, .. var rest] => BarsCommand.Run(
        file,
        leftOut,
        rest,
        Console.WriteLine
    ),
    ["bars", var file, var leftOut, .. var rest] => BarsCommand.Run(file, leftOut, rest, _ => { }),
    ["reach", .. var rest] => FitCommand.TellReach(rest),
    ["fit", var file, var leftOut, .. var rest] => FitCommand.Run(rest, file, leftOut),
    _ => Usage(),
};

static int Usage()
{
    Console.Error.WriteLine(
        "corpus <folder> [--brief | --weights <weights.yaml>]   recall, verdicts and false alarms on audited documents"
    );
    Console.Error.WriteLine(
        "cases <page.md> <expectations.csv>   which expected findings and silences of small reports hold"
    );
    Console.Error.WriteLine(
        "claims <text file>          every relation that the text states, with its proof"
    );
    Console.Error.WriteLine(
        "injection <folder> [--brief]   share of wrong figures found in sample reports made wrong one figure at a time"
    );
    Console.Error.WriteLine(
        "relations [--left-out <folder>] [-v] <batch> …   how well marked relations are decided, with -v every miss"
    );
    Console.Error.WriteLine("terms <batch> <id>   what the search makes of every figure of one passage");
    Console.Error.WriteLine(
        "fit <weights.yaml> <folder> <batch or corpus> …   the weights of the search; in the folder once without each batch"
    );
    Console.Error.WriteLine(
        "gate <weights.yaml> <folder> <batch or corpus> …   the gate anew on weights that are there, and how true accusations are"
    );
    Console.Error.WriteLine(
        "bars [-v] <weights.yaml> <folder> <batch> …   the bars anew on weights and gates that are there, with -v every doubt"
    );
    Console.Error.WriteLine(
        "precision <precision.csv> <audit.csv> <cases.md> <expectations.csv> <folder> <batch> …   how many findings of each rule are true"
    );
    Console.Error.WriteLine(
        "misses <folder> <batch> …   how the search weighs what was meant by each wrong relation"
    );
    Console.Error.WriteLine("reach <batch or corpus> …   the marked relations that the search cannot reach");
    return 2;
}
