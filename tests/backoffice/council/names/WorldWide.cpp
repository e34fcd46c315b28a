// WorldWide.cpp - Arabic, Chinese, Polish and Nigerian names as they are written in Britain.
#include "council/names/Lists.h"

namespace guildhall::council::names {

const std::string_view ArabicFemale = R"(
Fatima Maryam Layla Noor Amira Huda Rania Samira Salma Hana Dina Mona Nadia Zahra Khadija Aisha Aya Lina Reem Rana
Dalia Iman Yasmin Mariam Nour Sara Sahar Suad Siham Wafa Widad Zaynab Abeer Ahlam Amal Asma Basma Bushra Dunya Farida
Ghada Hala Hanan Hayat Ibtisam Ikram Jamila Jihan Karima Latifa Lubna Lamia Maha Malak Manal May Najwa Nawal Nisreen
Rabab Rasha Rima Ruqayya Rula Sabah Safiya Salwa Sawsan Shaima Suha Sumaya Tahani Tamara Thuraya Warda Yusra Zainab
Zubayda Hafsa Hiba Inas Khawla Maysa Muna Nahla Noha Ola Rawan Razan Shahd Sundus Umm_Kulthum Amal Ilham Intisar
)";

const std::string_view ArabicMale = R"(
Mohamed Ahmed Ali Omar Hassan Hussein Ibrahim Khaled Youssef Mustafa Mahmoud Karim Samir Tarek Walid Ziad Bilal Anas
Amr Adel Bassam Bashar Fadi Faisal Faris Fouad Ghassan Habib Haitham Hamid Hani Hatim Hisham Imad Issam Jamal Jamil
Kamal Khalil Luay Maher Majid Malik Mansour Marwan Mazen Munir Nabil Nader Nasser Nizar Osama Qais Raed Rafiq Rami
Rashid Riad Saad Sabri Said Salah Salim Sami Sharif Sufyan Suleiman Taha Talal Tamer Wael Wissam Yahya Yasser Younes
Zakaria Zayd Abdullah Abdulrahman Abdel_Aziz Abd_al-Karim Abdul_Rahman Abdulaziz Abd_al-Rahman Abdelkader Abdi
Abdirahman Abdullahi Mahad Liban Yusuf Ayman Ashraf Essam Gamal Hazem Sherif Medhat Magdy Ihab Moataz Hamza Idris
)";

const std::string_view ArabicSurnames = R"(
Mohamed Ahmed Ali Hassan Hussein Ibrahim Omar Osman Abdullah Mahmoud Khalil Mansour Saleh Salem Said Yousef Nasser
Haddad Khoury Najjar Sabbagh Khatib Masri Halabi Shami Baghdadi Tikriti Basri Hariri Rifai Qasim Hamdan Darwish
Awad Aziz Bakri Barakat Bishara Daher Farah Fares Fayed Ghanem Habib Hakim Hamad Hamdi Hijazi Husseini Idris Issa
Jaber Jamal Kanaan Karam Kassem Kattan Madani Maalouf Malik Mikhail Mubarak Mustafa Nader Nasr Odeh Othman Qureshi
Rahman Ramadan Rashid Sabri Sadiq Saad Safi Salman Samara Sayed Shaheen Sharif Shehata Sulaiman Taha Tahir Tawfik
Touma Wahab Younis Zaki Zayed Ziani Benali Benmoussa Bouazza Boukhari Cherif Amrani Alaoui Tazi Idrissi Fassi Mansouri
Warsame Abdi Farah Jama Nur Hersi Guled Yusuf Aden Mohamud Dirie Isse Elmi Duale Egal Barre Samatar Sharmarke Ismail
Botros Girgis Hanna Iskander Mina Shenouda Tadros Wassef Yacoub Zaher Rostom Kurdi Barzani Talabani Zebari Jaff
)";

const std::string_view ChineseFemale = R"(
Li Na Fang Min Jing Yan Xia Hui Mei Ling Ying Yan Xiu Hong Juan Lan Yu Ping Qing Xin Yun Hua Xue Jie Ting Wen Shu
Mei_Ling Xiao_Li Wai_Yee Siu_Ling Ka_Yan Wing_Yan Mei_Yee Yuk_Ling Hoi_Ching Tsz_Ching Ka_Wai Pui_Shan Lai_Fong
Suk_Yee Yuen_Ting Man_Yee Kit_Ying Xiao_Mei Xiao_Yan Yu_Ting Jia_Hui Si_Qi Zi_Han Yi_Fei Yu_Han Meng_Jie Ya_Ting
)";

const std::string_view ChineseMale = R"(
Wei Jun Lei Qiang Jie Tao Ming Chao Bin Peng Hao Gang Bo Feng Yong Jian Hui Xin Yang Kai Long Dong Hai Cheng Zhi
Ka_Ming Chi_Wai Wai_Man Kwok_Wah Chun_Kit Ho_Yin Tsz_Hin Wing_Kei Kin_Man Siu_Ming Chi_Keung Kam_Wing Man_Ho
Pak_Ho Yat_Long Kai_Yin Xiao_Ming Zi_Hao Yu_Xuan Hao_Ran Jun_Jie Zhi_Qiang Jian_Guo Wei_Ming Guo_Liang Yi_Chen
)";

const std::string_view ChineseSurnames = R"(
Wang Li Zhang Chen Liu Chan Wong Lee Cheung Lam Lau Ng Leung Ho Yang Huang Zhao Wu Zhou Xu Sun Ma Zhu Hu Guo He Lin
Gao Luo Liang Song Zheng Xie Han Tang Feng Yu Dong Xiao Cheng Cao Yuan Deng Fu Shen Zeng Peng Lu Su Jiang Cai Jia
Ding Wei Xue Ye Yan Pan Du Dai Xia Zhong Tian Ren Fan Fang Shi Yao Tan Liao Zou Xiong Jin Kong Bai Cui Kang Mao Qiu
Qin Gu Hou Shao Meng Long Wan Duan Qian Tong Yin Yip Tsang Tse Chow Kwok Mak Poon Chiu Tam Cheng Lui Hui Yeung Kwan
Fung Lo Law Choi Chu Ko Kwong Mok Ngai Ong Pang Siu So Szeto Tsui Wan Yau Yeo Yuen Au Au-Yeung Ouyang Goh Koh Teo
Sim Toh Quek Seah Chua Khoo Loh Low Soh Tay Chong Foo Kok Liew Yap Thien Voon Chai Bong Lai Loke Mah Moy Sung Hsu
Hsieh Tsai Chang Kuo Chiang Shih Tseng Yeh Lai Hsiao Pai Chuang Kao Tu Chien Jen
)";

const std::string_view PolishFemale = R"(
Anna Maria Katarzyna Małgorzata Agnieszka Barbara Ewa Krystyna Elżbieta Joanna Magdalena Monika Zofia Jadwiga
Danuta Irena Halina Beata Aleksandra Marta Dorota Teresa Grażyna Jolanta Justyna Natalia Paulina Sylwia Iwona
Karolina Urszula Renata Bożena Kinga Weronika Zuzanna Julia Oliwia Wiktoria Patrycja Edyta Aneta Ilona Izabela
Emilia Kamila Dominika Ewelina Marzena Mariola Wioletta Lucyna Wanda Stanisława Genowefa Kazimiera Bogumiła Alicja
Gabriela Hanna Helena Jagoda Janina Kornelia Lena Liliana Łucja Malwina Milena Nina Olga Róża Sabina Celina Żaneta
)";

const std::string_view PolishMale = R"(
Piotr Krzysztof Andrzej Tomasz Jan Paweł Michał Marcin Marek Grzegorz Jakub Adam Łukasz Zbigniew Jerzy Tadeusz
Mateusz Dariusz Mariusz Wojciech Ryszard Henryk Robert Rafał Kazimierz Jacek Maciej Kamil Janusz Mirosław Jarosław
Sławomir Artur Sebastian Damian Patryk Przemysław Daniel Roman Wiesław Karol Dawid Bartosz Filip Arkadiusz Leszek
Waldemar Radosław Bogdan Stanisław Józef Edward Czesław Zdzisław Krystian Hubert Konrad Dominik Cezary Szymon Igor
Wiktor Oskar Norbert Miłosz Marian Leon Ludwik Kacper Ireneusz Gustaw Eugeniusz Emil Bolesław Błażej Bogusław
)";

const std::string_view PolishSurnames = R"(
Nowak Kowalski Wiśniewski Wójcik Kowalczyk Kamiński Lewandowski Zieliński Szymański Woźniak Dąbrowski Kozłowski
Jankowski Mazur Wojciechowski Kwiatkowski Krawczyk Kaczmarek Piotrowski Grabowski Zając Pawłowski Michalski Król
Wieczorek Jabłoński Wróbel Nowakowski Majewski Olszewski Stępień Malinowski Jaworski Adamczyk Dudek Nowicki Pawlak
Górski Witkowski Walczak Sikora Baran Rutkowski Michalak Szewczyk Ostrowski Tomaszewski Pietrzak Zalewski
Wróblewski Marciniak Jasiński Zawadzki Bąk Jakubowski Sadowski Duda Włodarczyk Wilk Chmielewski Borkowski
Sokołowski Szczepański Sawicki Kucharski Lis Maciejewski Kubiak Kalinowski Mazurek Wysocki Kołodziej Kaźmierczak
Czarnecki Konieczny Sobczak Urban Głowacki Zakrzewski Sikorski Krajewski Gajewski Laskowski Ziółkowski Szulc
Makowski Brzeziński Przybylski Baranowski Borowski Błaszczyk Adamski Górecki Cieślak Chojnacki Kania Szczepaniak
Mróz Leszczyński Lipiński Kozak Kowalewski Urbaniak Andrzejewski Czerwiński Kasprzak Mikołajczyk Cieślik Janik
Tomczak Markowski Bielecki Ziemba Domański Bednarek Bielak Cybulski Drozd Filipek Gołąb Hajduk Jaros Kurek Łuczak
Matusiak Niemczyk Orłowski Pająk Rogowski Skiba Trojanowski Wasilewski Wrona Zaremba Żak Żukowski Świątek Śliwa
)";

const std::string_view NigerianFemale = R"(
Blessing Grace Ngozi Chioma Folake Funmilayo Adaeze Amaka Ifeoma Chinwe Nneka Chiamaka Yetunde Bukola Titilayo
Omolara Abimbola Temitope Oluwaseun Adebola Adenike Aisha Amarachi Ayodele Bolanle Chidinma Chinyere Damilola Ebele
Ebun Efe Eniola Esther Faith Favour Gift Hauwa Ijeoma Ifeyinwa Joy Kehinde Khadijat Mercy Modupe Nkechi Nkiru Obiageli
Olabisi Olufunke Oluchi Omotola Onyinye Patience Peace Precious Ronke Simisola Sade Taiwo Tolulope Toyin Uche Uju
Victoria Yewande Zainab Abosede Adaobi Akunna Aderonke Comfort Charity Eucharia Gloria Iyabo Kemi Morenike Ndidi
)";

const std::string_view NigerianMale = R"(
Emeka Chukwuemeka Chinedu Ikechukwu Obinna Oluwaseun Babatunde Tunde Adebayo Ayodele Femi Olufemi Segun Olusegun
Kunle Adekunle Wale Adewale Gbenga Dele Bola Tope Temitope Kehinde Taiwo Chidi Uche Nnamdi Kelechi Ugochukwu Okechukwu
Onyekachi Somto Tobenna Ifeanyi Ike Obi Azubuike Chibuzo Chima Dayo Damilola Ebuka Emmanuel Festus Godwin Ibrahim
Idowu Jide Kayode Kola Lanre Leke Musa Niyi Olamide Olumide Oluwatobi Osaze Sunday Seyi Sola Tayo Yemi Yinka Yusuf
Abiodun Ademola Akin Akintunde Aliyu Ayo Bayo Biodun Blessing Chijioke Clement Efosa Ejike Ekene Goodluck Innocent
)";

const std::string_view NigerianSurnames = R"(
Okafor Okonkwo Adeyemi Okeke Eze Nwosu Adebayo Balogun Ojo Oni Ogunleye Akinola Bello Ibrahim Musa Okoro Obi Nwachukwu
Onyeka Chukwu Chukwuma Uche Ude Igwe Ike Anyanwu Nnamdi Nwankwo Nwokedi Obiora Ogbonna Ogbu Okoli Okorie Okoye Okpara
Onuoha Onwuka Opara Orji Udeh Ugwu Umeh Umeadi Uzor Abiola Adekunle Adeleke Ademola Adeniyi Adeoye Aderibigbe Adesina
Adetokunbo Adewale Afolabi Afolayan Agbaje Ajayi Akande Akinyemi Alabi Amadi Amusan Aremu Awolowo Ayodele Babalola
Bankole Bamidele Coker Dada Danjuma Davies Disu Edet Effiong Ehigie Ekong Ekpo Essien Etim Fagbemi Falade Fashola
Fawehinmi Gbadamosi Idowu Igbinedion Imoukhuede Iyayi Johnson Kalu Kuti Ladipo Lawal Mbah Mba Mohammed Nwaneri Obaseki
Odukoya Ogunbanjo Ogundipe Ogunsanya Olaniyan Olatunji Olawale Olayinka Olofin Oluwole Omotoso Osagie Oshodi Osinowo
Oyelaran Oyedepo Oyewole Popoola Salami Sanni Shittu Shonibare Soyinka Sowande Thompson Usman Williams Yakubu Yusuf
)";

}
