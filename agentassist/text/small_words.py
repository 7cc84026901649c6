"""Small words that tell which language is typed in Latin letters.

Words that two of the languages have ("to", "main", "do") stand where they are likelier, or nowhere.
"""

ENGLISH = """
    i me you he she it we they us my your his her its our their this that these those the a an is am are
    was were be been being has have had does did will would can could should shall may might must not don
    doesn didn won isn aren wasn weren haven hasn couldn wouldn shouldn ll ve re and or but if then than
    because so as of at by for from in into with without about after before until till while during what
    when where which who whom whose why how all any some every each both most much many such also too
    very there here let again go got get more other same another over under
"""

HINDI = """
    nahi hai hain mujhe mujhko humein hamein aap aapka aapki aapke aapko aapne aapse mera meri mere maine
    humne humara hamari hamare hamara tum tumhara tumhari tumhe tumhein tumne tera teri tujhe unka unki
    unke unko unhe unhein unhone inka inki inko iska iski iske isko isse uska uski uske usko usse ismein
    usmein yeh woh yahan wahan kahan kab kaise kaisa kaisi kya kyun kyunki kaun kaunsa kitna kitni kitne
    kisi kisko koi kuch kuchh sab sabhi bhi abhi kabhi jab jabtak tak baad pehle phir fir lekin magar
    agar ya warna isliye taaki jaise jaisa jaldi zaroor shayad bilkul sirf bas bahut bohot thoda thodi
    zyada kam itna itni utna haan ji jee sahab bhai yaar accha achha theek sahi galat galti matlab samajh
    samjhe pata maloom baat baar kaam paisa paise din kal parso aaj subah shaam raat hafte mahine saal
    tareekh baje rupaye ghante karna karne karke karta karti karte karo karein karun kar kariye kijiye
    kijie karenge karunga karungi karega karegi diya diye dijiye dena dene denge dunga dungi deta dete
    dekh dekho dekhiye dekhta dekhti liya liye lijiye lena lenge lunga lungi leta gaya gayi gaye jaana
    jaata jaati jaate jayega jayegi jao jaiye jayenge aaya aayi aaye aana aata aati aayega aayegi aayiye
    aaiye hua hui hue hota hoti hote hoga hogi honge hona hone tha thi raha rahi rahe rahiye rehna raho
    sakta sakti sakte sakenge paunga paungi payega payenge paaye chahiye chahte chahta chahti chahe
    padega padegi padta milega milegi milta mila mili mile lagega lagta lagti laga bata batao bataiye
    batata batati bataya bataunga bataungi bola bolo boliye bolna bolte bolta bol bheja bhej bhejo bhejta
    bhejti bhejna bhejunga ruko rukiye suno suniye sunta poocho puchh puchho poochh apna apni apne khud
    saath wala wale wali waale ke ki ka ko se pe ne ek teen chaar paanch andar bahar upar neeche paas
    taraf jo jis jisne jise maaf maafi shukriya dhanyavad dhanyawad namaste namaskar salaam kripya
    kripaya meherbani zaroorat intezaar mat naya nayi purana wapas vapas chalo chaliye chalega chalta
    rakh rakhiye rakhna rakha samajhiye dobara turant ghar jiska naam daal daalo du doon dun lo aage
"""
"""Urdu as well; in one spelling of many."""

TELUGU = """
    nenu memu manam meeru miru nuvvu nuvu vaadu vallu vaallu aame atanu naa naaku naku meeku miku maaku
    maku neeku niku manaku mee meeda mida maa mana mimmalni nannu mammalni nundi nunchi varaku kosam
    gurinchi valla dwara thoti lopala lopu bayata kinda paina daggara daggira mundu taruvata tarvata
    tharuvatha adi idi avi ivi ade ide akkada ikkada ekkada appudu ippudu eppudu epudu ipudu ala ela ila
    enduku endukante evaru evarini emi enti emiti entha enni edi edaina evaraina emaina okka oka okati
    rendu moodu nalugu aidu undi unnadi unnaru unnayi unnanu unna unnam untundi untaru untayi undadu ledu
    levu leru lenu lemu kadu kaadu kavu kaavu kani kaani kaabatti kabatti kada kadaa ga gaa garu gaaru
    andi amma ayya anna sare avunu vaddu kavali kaavali kavalante inka malli mallee chala chaala konchem
    koncham anni andaru antha tappu sari saraina repu ninna roju rojulu rojullo nela nelalu samayam
    gantalu gantala nimisham nimishalu nimishaalu chesi cheyandi cheyyandi chestanu chesthanu chestaanu
    chestam chestham chestaru chesanu chesaru chesindi cheyali cheyyali cheyalem cheyalenu cheyaledu
    cheyadam chey cheppandi cheppanu cheppali cheppina cheppadam cheptanu cheptha cheptaru chudandi
    choodandi chustanu chusthanu chustunnanu chusi chusanu chudali ivvandi ivvali istanu isthanu istam
    ichanu ichcharu ivvalem ivvalenu iste pampandi pampistanu pampisthanu pampistam pampincha pampali
    vastundi vasthundi vastaru vastadi vachindi vacchindi vacharu vachi randi raledu raadu radu avutundi
    avuthundi avtundi ayindi ayyindi ayite aithe ayithe avvadu avadu avaledu avuthaaru telusu teliyadu
    theliyadu telidu telusukoni telusukuni matladandi matladali maatlaadandi pettandi pettukondi pettanu
    agandi aagandi undandi vinandi vellandi tisukondi teesukondi tisukuni teesukuni artham ardham ayyaka
    dorukutundi dorakadu panichestundi pani paniki dabbulu rupayalu kotta kottha pata vere veru inkoka
    inko yokka tappakunda dayachesi kshaminchandi dhanyavadalu namaskaram chaalu chalu lo ki ee leda
    meere cheppi velli vellali dorikindi
"""
